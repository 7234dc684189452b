import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { presentAgreementAction } from "@/lib/actions/agreements/present-agreement";
import type { DossierPlacement } from "@/lib/domain/placements/dossier";
import { addressOf } from "@/lib/i18n/address";
import { StepForm } from "./step-form";

interface PresentPanelProps {
  placement: DossierPlacement;
  /** The plan is approved or final, or this kind asks none. */
  mayPresent: boolean;
}

/** Draws the agreement up from what was kept; until the plan is in order, the way to the plan. */
export const PresentPanel = ({ placement: { id, version }, mayPresent }: PresentPanelProps) => {
  const t = useTranslations("placements.arrange");
  const locale = useLocale();
  return (
    <Panel title={t("present")}>
      {mayPresent ? (
        <>
          <p className="mb-3 text-fact">{t("presentText")}</p>
          <StepForm id="present" action={presentAgreementAction} fields={{ placementId: id, version }}>{t("present")}</StepForm>
        </>
      ) : (
        <>
          <p className="mb-3 text-fact">{t("notYet")}</p>
          <ButtonLink href={addressOf({ pathname: "/placements/[id]/plan", params: { id } }, locale)}>{t("toPlan")}</ButtonLink>
        </>
      )}
    </Panel>
  );
};
