import { useLocale, useTranslations } from "next-intl";
import { DecisionList } from "@/components/decisions/decision-list";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Dossier } from "@/lib/domain/placements/dossier";
import { processOf } from "@/lib/domain/placements/process";
import { addressOf } from "@/lib/i18n/address";
import { planBadge } from "./plan-versions";

/** The plan and the decisions of a file, each with the way to it; nothing for a kind that has neither. */
export const DossierPlanPanel = ({ dossier }: { dossier: Dossier }) => {
  const t = useTranslations("plans");
  const td = useTranslations("decisions");
  const locale = useLocale();
  const { placement, plan, decisions } = dossier;
  const process = processOf(placement.instrument);
  if (!process?.plan && decisions.length === 0) return null;
  const params = { id: placement.id };
  const isAskable = process && (process.approval !== "none" || process.earlyEnd === "decision");
  return (
    <Panel id="plan" title={process?.plan ? t(`title.${process.plan.kind}`) : td("requests.decisions")} aside={plan && <StatusBadge status={planBadge[plan.status]} />}>
      <div className="space-y-4 text-fact">
        {process?.plan && (
          <p>
            {plan ? t("versions.number", { number: plan.number }) : t("state.nothingYet")}{" "}
            <a href={addressOf({ pathname: "/placements/[id]/plan", params }, locale)}>{t("open")}</a>
          </p>
        )}
        {decisions.length > 0 && <DecisionList placementId={placement.id} decisions={decisions} />}
        {isAskable && ["signed", "running", "suspended"].includes(placement.status) && (
          <p><a href={addressOf({ pathname: "/placements/[id]/requests", params }, locale)}>{td("requests.link")}</a></p>
        )}
      </div>
    </Panel>
  );
};
