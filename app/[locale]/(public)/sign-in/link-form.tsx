"use client";

import { Mail } from "lucide-react";
import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { requestSignInLinkAction } from "@/lib/actions/sign-in/request-sign-in-link";
import type { Locale } from "@/lib/i18n/routing";

interface LinkFormProps {
  locale: Locale;
  next: string | null;
}

/** Asks for a link by mail; afterwards the same sentence for every address. */
export const LinkForm = ({ locale, next }: LinkFormProps) => {
  const t = useTranslations("sign-in.link");
  return (
    <Form
      id="link"
      action={requestSignInLinkAction}
      labels={{ email: t("email") }}
      done={
        <Notice tone="success" icon={Mail} title={t("sentTitle")}>
          {t("sentText")}
        </Notice>
      }
    >
      <TextField name="email" type="email" autoComplete="email" isSpellChecked={false} />
      <HiddenField name="next" value={next ?? ""} />
      <HiddenField name="locale" value={locale} />
      <SubmitButton variant="secondary">{t("button")}</SubmitButton>
    </Form>
  );
};
