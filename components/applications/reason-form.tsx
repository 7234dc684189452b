import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import type { FormState } from "@/lib/domain/form-state";

interface ReasonFormProps {
  formId: string;
  action: (state: FormState<null>, data: FormData) => Promise<FormState<null>>;
  target: { id: string; version: number };
  reasons: readonly string[];
  /** Who reads the reason. */
  name: string;
  /** Names the act. */
  submit: string;
}

/** A decision that weighs on somebody: a coded reason and a sentence, both read by that person. */
export const ReasonForm = ({ formId, action, target, reasons, name, submit }: ReasonFormProps) => {
  const t = useTranslations("applications.decide");
  const words = useTranslations("applications.reasons");
  return (
    <Form id={formId} action={action} labels={{ reason: t("reason"), explanation: t("explanation") }} look="plain">
      <HiddenField name="id" value={target.id} />
      <HiddenField name="version" value={target.version} />
      <RadioGroup name="reason" look="line" options={reasons.map((value) => ({ value, label: words(value) }))} />
      <TextArea name="explanation" hint={t("explanationHint", { name })} isOptional rows={3} maxLength={1000} />
      <SubmitButton variant="danger">{submit}</SubmitButton>
    </Form>
  );
};
