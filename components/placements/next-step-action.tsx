import { useLocale, useTranslations } from "next-intl";
import { BlockedButton, ButtonLink } from "@/components/ui/button";
import { completePlacementAction } from "@/lib/actions/placements/complete-placement";
import { startPlacementAction } from "@/lib/actions/placements/start-placement";
import type { Dossier } from "@/lib/domain/placements/dossier";
import type { DossierRights } from "@/lib/domain/placements/dossier-rights";
import type { NextStep } from "@/lib/domain/placements/next-step";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import { StepForm } from "./step-form";

interface NextStepActionProps {
  dossier: Dossier;
  step: NextStep;
  rights: DossierRights;
  today: string;
}

/** The one button of the next step: a form where it is one act, a link where it needs a page. */
export const NextStepAction = ({ dossier: { placement }, step, rights, today }: NextStepActionProps) => {
  const t = useTranslations("placements");
  const locale = useLocale();
  const target = { id: placement.id, version: placement.version };
  const to = (pathname: "/placements/[id]" | "/placements/[id]/agreement" | "/placements/[id]/arrange", tab?: string) =>
    addressOf({ pathname, params: { id: placement.id }, query: tab ? { tab } : {} }, locale);
  switch (step.step) {
    case "arrange":
      return <ButtonLink variant="primary" href={to("/placements/[id]/arrange")}>{t("next.arrange.verb")}</ButtonLink>;
    case "sign":
      return <ButtonLink variant="primary" href={to("/placements/[id]/agreement")}>{t("next.sign.verb")}</ButtonLink>;
    case "conditions":
      return <ButtonLink variant="primary" href={to("/placements/[id]", "start")}>{t("next.conditions.verb")}</ButtonLink>;
    case "evaluate-mid-term":
    case "evaluate-final":
      return <ButtonLink variant="primary" href={to("/placements/[id]", "follow-up")}>{t(`next.${step.step}.verb`)}</ButtonLink>;
    case "start":
      if (today < placement.startsOn) return <BlockedButton reason={t("start.notYet", { day: formatDay(placement.startsOn, locale) })}>{t("start.button")}</BlockedButton>;
      return rights.start && <StepForm id="start" action={startPlacementAction} fields={target}>{t("start.button")}</StepForm>;
    case "complete":
      return rights.complete && <StepForm id="complete" action={completePlacementAction} fields={target}>{t("complete.button")}</StepForm>;
    default:
      return null;
  }
};
