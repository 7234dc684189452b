import { useLocale, useTranslations } from "next-intl";
import { DecisionList } from "@/components/decisions/decision-list";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Dossier } from "@/lib/domain/placements/dossier";
import { processOf } from "@/lib/domain/placements/process";
import { addressOf } from "@/lib/i18n/address";
import { planBadge } from "./plan-versions";

/** The way to the plan, and which version stands. */
const PlanLink = ({ dossier: { placement, plan } }: { dossier: Dossier }) => {
  const t = useTranslations("plans");
  const locale = useLocale();
  return (
    <p>
      {plan ? t("versions.number", { number: plan.number }) : t("state.nothingYet")}{" "}
      <a href={addressOf({ pathname: "/placements/[id]/plan", params: { id: placement.id } }, locale)}>{t("open")}</a>
    </p>
  );
};

/** Where somebody decides on an extension or an early end, once there is something to lengthen or to end. */
const isAskable = ({ placement: { instrument, status } }: Dossier): boolean => {
  const process = processOf(instrument);
  return process !== null && (process.approval !== "none" || process.earlyEnd === "decision") && ["signed", "running", "suspended"].includes(status);
};

/** The plan and the decisions of a file, each with the way to it; nothing for a kind that has neither. */
export const DossierPlanPanel = ({ dossier }: { dossier: Dossier }) => {
  const t = useTranslations("plans");
  const td = useTranslations("decisions");
  const locale = useLocale();
  const { placement, plan, decisions } = dossier;
  const wanted = processOf(placement.instrument)?.plan;
  if (!wanted && decisions.length === 0) return null;
  return (
    <Panel id="plan" title={wanted ? t(`title.${wanted.kind}`) : td("requests.decisions")} aside={plan && <StatusBadge status={planBadge[plan.status]} />}>
      <div className="space-y-4 text-fact">
        {wanted && <PlanLink dossier={dossier} />}
        {decisions.length > 0 && <DecisionList placementId={placement.id} decisions={decisions} />}
        {isAskable(dossier) && <p><a href={addressOf({ pathname: "/placements/[id]/requests", params: { id: placement.id } }, locale)}>{td("requests.link")}</a></p>}
      </div>
    </Panel>
  );
};
