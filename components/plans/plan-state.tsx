import { useLocale, useTranslations } from "next-intl";
import { StepForm } from "@/components/placements/step-form";
import { ButtonLink } from "@/components/ui/button";
import { Notice, type NoticeTone } from "@/components/ui/notice";
import { withdrawRequestAction } from "@/lib/actions/decisions/withdraw-request";
import type { PlanStatus } from "@/lib/domain/plans/status";
import { planStepOf, type PlanVersion, type PlanView } from "@/lib/domain/plans/view";
import { addressOf } from "@/lib/i18n/address";
import { formatDay, formatInstantDay } from "@/lib/i18n/format";

const tones: Readonly<Record<PlanStatus, NoticeTone>> = {
  draft: "info", submitted: "info", "changes-requested": "warning", approved: "success", refused: "danger", final: "success",
};

/** What the decision on this version says beside its outcome: another last day, and its letter. */
const Decided = ({ plan }: { plan: PlanView }) => {
  const t = useTranslations("plans.state");
  const locale = useLocale();
  const [latest] = plan.versions;
  const [decided] = plan.decisions;
  if (!decided || !latest?.decidedAt) return null;
  const { reference, approvedUntil } = decided;
  return (
    <>
      {approvedUntil && ` ${t("until", { day: formatDay(approvedUntil, locale) })}`}{" "}
      <a href={addressOf({ pathname: "/placements/[id]/decisions/[reference]", params: { id: plan.placement.id, reference } }, locale)}>{t("letter", { reference })}</a>
    </>
  );
};

/** The one step that the reader can take now: a new version, or taking the question back. */
const Steps = ({ plan, latest }: { plan: PlanView; latest: PlanVersion }) => {
  const t = useTranslations("plans.state");
  const locale = useLocale();
  const { placement, request, rights } = plan;
  const isWaiting = request?.status === "open" || request?.status === "changes-requested";
  const isDone = latest.status === "approved" || latest.status === "final";
  return (
    <div className="flex flex-wrap items-start gap-4">
      {planStepOf(plan) === "rewrite" && (
        <ButtonLink variant={isDone ? "secondary" : "primary"} href={addressOf({ pathname: "/placements/[id]/plan", params: { id: placement.id }, query: { step: "write" } }, locale)}>{t("rewrite")}</ButtonLink>
      )}
      {isWaiting && rights.write && <StepForm id="withdraw-plan" action={withdrawRequestAction} fields={{ requestId: request.id }} variant="secondary">{t("withdraw")}</StepForm>}
    </div>
  );
};

/** Where the plan stands and who is at turn. */
export const PlanState = ({ plan }: { plan: PlanView }) => {
  const t = useTranslations("plans.state");
  const locale = useLocale();
  const { placement, request, versions: [latest] } = plan;
  if (!latest) return <Notice>{t(plan.rights.write ? "nothingYet" : "notWritten")}</Notice>;
  const values = {
    name: latest.authorName, organisation: request?.organisationName ?? "", asked: request ? formatInstantDay(request.requestedAt, locale) : "", day: formatDay(placement.startsOn, locale),
  };
  return (
    <div className="space-y-4">
      <Notice tone={tones[latest.status]} title={t(`${latest.status}.title`, { number: latest.number })}>{t(`${latest.status}.text`, values)}<Decided plan={plan} /></Notice>
      <Steps plan={plan} latest={latest} />
    </div>
  );
};
