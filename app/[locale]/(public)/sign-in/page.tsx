import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { addressOf, alternatesOf } from "@/lib/i18n/address";
import { workspaceHome } from "@/lib/i18n/workspace-home";
import { identityProvider } from "@/lib/server/auth/identity-provider";
import { safeNext } from "@/lib/server/auth/safe-next";
import { linkMinutes } from "@/lib/server/auth/send-sign-in-link";
import { currentSession, currentToken, listMemberships } from "@/lib/server/auth/session";
import { readProblem } from "@/lib/server/auth/sign-in-address";
import { ChooseRole } from "./choose-role";
import { NoRole } from "./no-role";
import { type IdentityWay, SignInWays } from "./sign-in-ways";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sign-in");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/sign-in", await getLocale()) };
};

const identityWay = (): IdentityWay => {
  const provider = identityProvider();
  if (!provider) return "none";
  return provider.isDemo ? "demo" : "real";
};

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

const ProblemNotice = async ({ problem }: { problem: string | null }) => {
  const t = await getTranslations("sign-in");
  return problem && <Notice tone={problem === "expired" ? "info" : "danger"} isNews>{t(`problems.${problem}`)}</Notice>;
};

/** Every sign-in ends here: whoever has a role goes on to work, whoever has several chooses, a visitor finds the ways in. */
export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const search = await searchParams;
  const next = safeNext(first(search.next));
  const problem = readProblem(first(search.problem));
  const session = await currentSession();
  if (session?.actor && problem !== "roleEnded") {
    redirect(next ?? addressOf(workspaceHome(session.actor.role), await getLocale()));
  }
  if (!session) {
    const isExpired = !problem && (await currentToken()) !== null;
    return (
      <div className="page-width pt-10 pb-16">
        <SignInWays
          identity={identityWay()}
          next={next}
          linkMinutes={linkMinutes}
          notice={<ProblemNotice problem={isExpired ? "expired" : problem} />}
        />
      </div>
    );
  }
  const choices = await listMemberships(session.personId);
  return (
    <div className="page-width pt-10 pb-16">
      {choices.length === 0
        ? <NoRole name={session.name} isByMail={session.method === "mail"} />
        : <ChooseRole name={session.name} choices={choices} next={next} notice={<ProblemNotice problem={problem} />} />}
    </div>
  );
}
