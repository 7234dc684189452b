import { useLocale, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { facilitatePlacementAction } from "@/lib/actions/placements/facilitate-placement";
import type { DossierPlacement } from "@/lib/domain/placements/dossier";
import { formatDay } from "@/lib/i18n/format";
import { StepForm } from "./step-form";

/** The diversity service marks whether it helps with this placement, so that it counts as such. */
export const FacilitateBox = ({ placement }: { placement: DossierPlacement }) => {
  const t = useTranslations("placements.facilitate");
  const locale = useLocale();
  const { facilitated, serviceInvolvedOn } = placement;
  return (
    <Panel title={t("title")} kind="private">
      <p className="mb-3 text-fact">
        {t(facilitated ? "yes" : "no")}
        {facilitated && serviceInvolvedOn && <span className="block text-small text-ink-2">{t("involvedOn", { day: formatDay(serviceInvolvedOn, locale) })}</span>}
      </p>
      <StepForm id="facilitate" action={facilitatePlacementAction} variant="secondary" fields={{ id: placement.id, version: placement.version, facilitated: facilitated ? "no" : "yes" }}>
        {t(facilitated ? "unmark" : "mark")}
      </StepForm>
    </Panel>
  );
};
