import { useLocale, useTranslations } from "next-intl";
import { StepForm } from "@/components/placements/step-form";
import { Panel } from "@/components/ui/panel";
import { withdrawRequestAction } from "@/lib/actions/decisions/withdraw-request";
import { formatDay, formatInstantDay } from "@/lib/i18n/format";
import type { RequestRow } from "@/lib/server/decisions/list-requests";
import { RequestTalk } from "./request-talk";

interface RequestCardProps {
  request: RequestRow;
  mayAnswer: boolean;
  messageKey: string;
}

/** One question about a running placement: what was asked, where it stands, what was said about it. */
export const RequestCard = ({ request, mayAnswer, messageKey }: RequestCardProps) => {
  const t = useTranslations("decisions");
  const words = useTranslations("letter.grounds");
  const locale = useLocale();
  const { kind, status, proposedOn, ground, motivation, organisationName, requestedAt, isMine } = request;
  const isOpen = status === "open" || status === "changes-requested";
  const day = proposedOn ? formatDay(proposedOn, locale) : "";
  return (
    <Panel title={kind === "early-end" ? t("requests.earlyEndOn", { day }) : t("requests.extensionTo", { day })} aside={t(`statuses.${status}`)}>
      <div className="space-y-4 text-fact">
        <p className="text-small text-ink-2">{t("requests.askedOn", { day: formatInstantDay(requestedAt, locale), organisation: organisationName })}</p>
        {ground && <p>{words(ground)}</p>}
        <p className="measure whitespace-pre-line">{motivation}</p>
        {(request.messages.length > 0 || isOpen) && <RequestTalk request={request} mayWrite={mayAnswer} messageKey={messageKey} />}
        {isOpen && isMine && <StepForm id={`withdraw-${request.id}`} action={withdrawRequestAction} fields={{ requestId: request.id }} variant="secondary">{t("requests.withdraw")}</StepForm>}
      </div>
    </Panel>
  );
};
