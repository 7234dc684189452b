"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { createApiKeyAction } from "@/lib/actions/api-keys/create-api-key";

/** Makes a key and shows its secret: this once, since only its hash is kept. */
export const ApiKeyForm = () => {
  const t = useTranslations("organisation-page.keys");
  return (
    <Form
      id="api-key"
      action={createApiKeyAction}
      labels={{ name: t("name") }}
      look="plain"
      done={({ name, secret }) => (
        <Notice tone="success" title={t("created", { name })}>
          {t("once")} <code className="mt-2 block rounded-sm border border-line bg-paper px-3 py-2 break-all">{secret}</code>
        </Notice>
      )}
    >
      <TextField name="name" hint={t("nameHint")} />
      <SubmitButton variant="secondary">{t("create")}</SubmitButton>
    </Form>
  );
};
