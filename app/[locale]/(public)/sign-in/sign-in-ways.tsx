import { LogIn } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HiddenField } from "@/components/forms/hidden-field";
import { ClientMessages } from "@/components/shell/client-messages";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { addressOf } from "@/lib/i18n/address";
import { LinkForm } from "./link-form";

/** What the identity provider is here: the real one, that of the demo, or none that answers. */
export type IdentityWay = "real" | "demo" | "none";

interface SignInWaysProps {
  identity: IdentityWay;
  /** Where the person wanted to go. */
  next: string | null;
  linkMinutes: number;
  /** What went wrong before, in words. */
  notice: ReactNode;
}

const IdentitySection = ({ identity, next }: Pick<SignInWaysProps, "identity" | "next">) => {
  const t = useTranslations("sign-in.acm");
  const locale = useLocale();
  const isDemo = identity === "demo";
  return (
    <section aria-labelledby="identity">
      <h2 id="identity" className="ruled pt-4">
        {t("title")}
      </h2>
      <p className="mt-3">{t(isDemo ? "demoText" : "text")}</p>
      {identity === "none" ? (
        <div className="mt-6">
          <Notice tone="warning">{t("away")}</Notice>
        </div>
      ) : (
        // A plain form to a route: a server action would fetch the provider's address itself, without the browser.
        <form method="post" action="/api/sign-in" className="mt-6">
          <HiddenField name="locale" value={locale} />
          {next && <HiddenField name="next" value={next} />}
          <Button type="submit" variant="primary" size="lg" icon={LogIn}>
            {t(isDemo ? "demoButton" : "button")}
          </Button>
        </form>
      )}
    </section>
  );
};

/** The two ways in, beside each other: a digital identity first, a mailed link for who has none. */
export const SignInWays = ({ identity, next, linkMinutes, notice }: SignInWaysProps) => {
  const t = useTranslations("sign-in");
  const locale = useLocale();
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="mt-4 max-w-prose text-lead text-ink-2">{t(next ? "leadNext" : "lead")}</p>
      {notice && <div className="mt-6 max-w-3xl">{notice}</div>}
      <div className="mt-10 grid gap-x-14 gap-y-12 lg:grid-cols-2">
        <IdentitySection identity={identity} next={next} />
        <section aria-labelledby="by-mail">
          <h2 id="by-mail" className="ruled pt-4">
            {t("link.title")}
          </h2>
          <p className="mt-3 mb-6">{t("link.text", { minutes: linkMinutes })}</p>
          <ClientMessages namespaces={["sign-in"]}>
            <LinkForm locale={locale} next={next} />
          </ClientMessages>
        </section>
      </div>
      <div className="mt-12 max-w-prose space-y-2 border-t border-line pt-6 text-fact text-ink-2">
        <p>{t("staff")}</p>
        <p>{t.rich("help", { link: (words) => <Link href={`${addressOf("/help", locale)}#contact`}>{words}</Link> })}</p>
        <p>{t.rich("privacy", { link: (words) => <Link href={addressOf("/privacy", locale)}>{words}</Link> })}</p>
      </div>
    </>
  );
};
