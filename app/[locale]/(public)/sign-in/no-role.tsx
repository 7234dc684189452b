import { LogOut } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { HiddenField } from "@/components/forms/hidden-field";
import { Button } from "@/components/ui/button";

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
      <form method="post" action="/api/sign-out" className="mt-8">
        <HiddenField name="locale" value={useLocale()} />
        <Button type="submit" icon={LogOut}>
          {t("signOut")}
        </Button>
      </form>
    </div>
  );
};
