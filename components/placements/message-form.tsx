import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField, IdempotencyKey } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { writeMessageAction } from "@/lib/actions/placements/write-message";

interface MessageFormProps {
  placementId: string;
  /** Made with the page, so that a double send is one message. */
  idempotencyKey: string;
}

/** A message to everybody in the file. */
export const MessageForm = ({ placementId, idempotencyKey }: MessageFormProps) => {
  const t = useTranslations("placements.messages");
  return (
    <Form key={idempotencyKey} id="message" action={writeMessageAction} labels={{ body: t("label") }}>
      <HiddenField name="id" value={placementId} />
      <IdempotencyKey value={idempotencyKey} />
      <TextArea name="body" hint={t("hint")} rows={3} maxLength={4000} />
      <SubmitButton variant="secondary">{t("send")}</SubmitButton>
    </Form>
  );
};
