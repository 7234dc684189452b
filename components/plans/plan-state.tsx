import { useLocale, useTranslations } from "next-intl";
import { StepForm } from "@/components/placements/step-form";
import { ButtonLink } from "@/components/ui/button";
import { Notice, type NoticeTone } from "@/components/ui/notice";
import { withdrawRequestAction } from "@/lib/actions/decisions/withdraw-request";
import type { PlanStatus } from "@/lib/domain/plans/status";
import { planStepOf, type PlanView } from "@/lib/domain/plans/view";
import { addressOf } from "@/lib/i18n/address";
import { formatDay, formatInstantDay } from "@/lib/i18n/format";

const tones: Readonly<Record<PlanStatus, NoticeTone>> = {
  draft: "info", submitted: "info", "changes-requested": "warning", approved: "success", refused: "danger", final: "success",
};

/** Where the plan stands, who is at turn, and the one step that the reader can take. */
export const PlanState = ({ plan }: { plan: PlanView }) => {
  const t = useTranslations("plans.state");
  const locale = useLocale();
  const [latest] = plan.versions;
  const { placement, request } = plan;
  if (!latest) return <Notice>{t(plan.rights.write ? "nothingYet" : "notWritten")}</Notice>;
  const step = planStepOf(plan);
  const decided = plan.decisions[0];
  const until = decided?.approvedUntil;
  const waiting = request && (request.status === "open" || request.status === "changes-requested") ? request : null;
  return (
    <div className="space-y-4">
      <Notice tone={tones[latest.status]} title={t(`${latest.status}.title`, { number: latest.number })}>
        {t(`${latest.status}.text`, {
          name: latest.authorName, organisation: request?.organisationName ?? "", asked: request ? formatInstantDay(request.requestedAt, locale) : "", day: formatDay(placement.startsOn, locale),
        })}
        {until && ` ${t("until", { day: formatDay(until, locale) })}`}
        {decided && latest.status !== "draft" && latest.status !== "submitted" && (
          <> <a href={addressOf({ pathname: "/placements/[id]/decisions/[reference]", params: { id: placement.id, reference: decided.reference } }, locale)}>{t("letter", { reference: decided.reference })}</a></>
        )}
      </Notice>
      <div className="flex flex-wrap items-start gap-4">
        {step === "rewrite" && (
          <ButtonLink variant={latest.status === "approved" || latest.status === "final" ? "secondary" : "primary"} href={addressOf({ pathname: "/placements/[id]/plan", params: { id: placement.id }, query: { step: "write" } }, locale)}>
            {t("rewrite")}
          </ButtonLink>
        )}
        {waiting && plan.rights.write && <StepForm id="withdraw-plan" action={withdrawRequestAction} fields={{ requestId: waiting.id }} variant="secondary">{t("withdraw")}</StepForm>}
      </div>
    </div>
  );
};
