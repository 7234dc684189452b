import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { claimRequestAction } from "@/lib/actions/decisions/claim-request";
import { releaseRequestAction } from "@/lib/actions/decisions/release-request";
import type { Authority, QueuedRequest } from "@/lib/domain/mediation/queued-request";
import { formatDay } from "@/lib/i18n/format";

interface AuthorityNoticeProps {
  authority: Authority;
  claimedBy: string | null;
}

/** Under which mandate the reader decides, or why none covers it. */
export const AuthorityNotice = ({ authority: { mandate, why }, claimedBy }: AuthorityNoticeProps) => {
  const t = useTranslations("mediator.authority");
  const locale = useLocale();
  if (!mandate) return <Notice tone="warning">{t(why, { name: claimedBy ?? "" })}</Notice>;
  const until = mandate.validTo ? t("until", { day: formatDay(mandate.validTo, locale) }) : "";
  return <p className="text-small text-ink-2">{mandate.owner ? t("lent", { owner: mandate.owner }) : t("own")} {until}</p>;
};

/** Takes the request on, so that colleagues leave it, or gives it back. */
export const ClaimForm = ({ request }: { request: Pick<QueuedRequest, "id" | "claimedBy" | "isClaimedByMe"> }) => {
  const t = useTranslations("mediator.claim");
  if (request.claimedBy && !request.isClaimedByMe) return null;
  return (
    <Form key={String(request.isClaimedByMe)} id="claim" action={request.isClaimedByMe ? releaseRequestAction : claimRequestAction} labels={{}} look="plain">
      <HiddenField name="requestId" value={request.id} />
      <SubmitButton variant="secondary" size="sm">{t(request.isClaimedByMe ? "giveBack" : "take")}</SubmitButton>
    </Form>
  );
};
