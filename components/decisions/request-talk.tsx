import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { Avatar } from "@/components/ui/avatar";
import { writeRequestMessageAction } from "@/lib/actions/decisions/write-request-message";
import type { PlanRequest } from "@/lib/domain/plans/view";
import { formatInstant } from "@/lib/i18n/format";

interface RequestTalkProps {
  request: Pick<PlanRequest, "id" | "status" | "messages">;
  mayWrite: boolean;
  /** Made with the page, so that a double send is one message. */
  messageKey: string;
}

/** What decider and asker said about a request, oldest first, and a box to answer while it is not decided. */
export const RequestTalk = ({ request, mayWrite, messageKey }: RequestTalkProps) => {
  const t = useTranslations("decisions.talk");
  const locale = useLocale();
  const isOpen = request.status === "open" || request.status === "changes-requested";
  return (
    <div className="space-y-5">
      {request.messages.length === 0 ? <p className="text-fact text-ink-2">{t("none")}</p> : (
        <ol className="space-y-4 text-fact">
          {request.messages.map(({ id, authorName, body, at }) => (
            <li key={id} className="flex gap-3">
              <Avatar name={authorName} />
              <div className="min-w-0">
                <p><strong>{authorName}</strong> <span className="text-small text-ink-2">{formatInstant(at, locale)}</span></p>
                <p className="measure whitespace-pre-line">{body}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
      {mayWrite && isOpen && (
        <Form key={messageKey} id={`talk-${request.id}`} action={writeRequestMessageAction} labels={{ body: t("label") }} look="plain">
          <HiddenField name="requestId" value={request.id} />
          <HiddenField name="idempotencyKey" value={messageKey} />
          <TextArea name="body" rows={3} maxLength={4000} />
          <SubmitButton variant="secondary">{t("send")}</SubmitButton>
        </Form>
      )}
    </div>
  );
};
