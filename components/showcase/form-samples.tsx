import { useLocale, useTranslations } from "next-intl";
import { AnswerList } from "@/components/forms/answer-list";
import { FormSteps } from "@/components/forms/form-steps";
import { addressOf } from "@/lib/i18n/address";

/** Around a long form: its steps, and everything once more before it is sent. */
export const FormSamples = () => {
  const t = useTranslations("showcase.form");
  const here = addressOf("/components", useLocale());
  return (
    <div className="space-y-8">
      <FormSteps
        label={t("steps")}
        current={1}
        note={t("saved")}
        steps={[
          { key: "kind", title: t("stepKind"), answer: t("stepKindAnswer"), href: here },
          { key: "when", title: t("stepWhen") },
          { key: "check", title: t("stepCheck") },
        ]}
      />
      <AnswerList
        answers={[
          { key: "kind", question: t("stepKind"), answer: t("stepKindAnswer"), href: here },
          { key: "province", question: t("province"), answer: t("east"), href: here },
        ]}
      />
    </div>
  );
};
