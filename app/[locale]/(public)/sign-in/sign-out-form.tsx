import { LogOut } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { HiddenField } from "@/components/forms/hidden-field";
import { Button } from "@/components/ui/button";

/** The way out for who signed in as the wrong person, or in vain. */
export const SignOutForm = () => {
  const t = useTranslations("shell");
  return (
    <form method="post" action="/api/sign-out">
      <HiddenField name="locale" value={useLocale()} />
      <Button type="submit" icon={LogOut}>
        {t("signOut")}
      </Button>
    </form>
  );
};
