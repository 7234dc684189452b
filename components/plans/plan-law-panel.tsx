import { useTranslations } from "next-intl";
import { useLawWords } from "@/components/law/law-words";
import { emptyPlan, type PlanContent, type PlanKind } from "@/lib/domain/plans/content";
import type { ExtraRows } from "@/lib/domain/regulation/parameters/entered-rows";
import type { Facts } from "@/lib/domain/regulation/schema";
import { planFormId } from "./plan-form";
import { PlanLaw } from "./plan-law";

interface PlanLawPanelProps {
  known: Facts;
  kind: PlanKind;
  stored: PlanContent | null;
  extraRows: ExtraRows;
  today: string;
}

/** The check of the law beside the form of a plan, with its words. */
export const PlanLawPanel = ({ stored, ...rest }: PlanLawPanelProps) => {
  const t = useTranslations("plans.law");
  const words = useLawWords({ footer: t("footer"), waiting: t("waiting") });
  return <PlanLaw {...rest} formId={planFormId} stored={stored ?? emptyPlan} words={words} />;
};
