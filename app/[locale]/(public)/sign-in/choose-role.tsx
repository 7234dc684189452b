import { ArrowRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HiddenField } from "@/components/forms/hidden-field";
import { Icon } from "@/components/ui/icon";
import type { Role } from "@/lib/domain/access";
import { SignOutForm } from "./sign-out-form";

interface Choice {
  id: string;
  role: Role;
  organisationName: string | null;
}

interface ChooseRoleProps {
  name: string;
  choices: readonly Choice[];
  /** Where the person wanted to go; goes along with the choice. */
  next: string | null;
  notice: ReactNode;
}

const ChoiceButton = ({ id, role, organisationName }: Choice) => {
  const t = useTranslations("sign-in.choose");
  const roleName = useTranslations("workspace.role");
  const own = role === "admin" ? t("ofAdmin") : t("ofCandidate");
  return (
    <button
      type="submit"
      name="membershipId"
      value={id}
      className="group -mx-2 flex w-[calc(100%+1rem)] items-center gap-4 rounded-md px-2 py-4 text-left hover:bg-soft"
    >
      <span className="min-w-0 flex-1">
        <span className="sr-only">{t("button")} </span>
        <span className="block font-bold text-accent group-hover:underline">{roleName(role)}</span>
        <span className="block text-fact text-ink-2">{organisationName ?? own}</span>
      </span>
      <span className="text-accent">
        <Icon as={ArrowRight} />
      </span>
    </button>
  );
};

/** For who has several roles: one button each, and it begins there. */
export const ChooseRole = ({ name, choices, next, notice }: ChooseRoleProps) => {
  const t = useTranslations("sign-in.choose");
  return (
    <div className="max-w-[41rem]">
      <h1>{t("title")}</h1>
      <p className="mt-4 text-lead text-ink-2">{t(choices.length > 1 ? "lead" : "leadOne", { name })}</p>
      {notice && <div className="mt-6">{notice}</div>}
      <form method="post" action="/api/switch-role" className="ruled mt-8">
        <HiddenField name="locale" value={useLocale()} />
        {next && <HiddenField name="next" value={next} />}
        <ul className="divide-y divide-line">
          {choices.map((choice) => (
            <li key={choice.id}>
              <ChoiceButton {...choice} />
            </li>
          ))}
        </ul>
      </form>
      <div className="mt-10 border-t border-line pt-6">
        <SignOutForm />
      </div>
    </div>
  );
};
