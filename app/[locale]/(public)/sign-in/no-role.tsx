import { useTranslations } from "next-intl";
import { SignOutForm } from "./sign-out-form";

interface NoRoleProps {
  name: string;
  /** A mailed link opens fewer roles. */
  isByMail: boolean;
}

/** For who is signed in and has no role (any more): what to do about it, and the way out. */
export const NoRole = ({ name, isByMail }: NoRoleProps) => {
  const t = useTranslations("sign-in.none");
  return (
    <div className="max-w-[41rem]">
      <h1>{t("title")}</h1>
      <p className="mt-4 text-lead text-ink-2">{t("lead", { name })}</p>
      <p className="mt-6">{t(isByMail ? "mail" : "identity")}</p>
      <div className="mt-8">
        <SignOutForm />
      </div>
    </div>
  );
};
