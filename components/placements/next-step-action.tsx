import { useLocale, useTranslations } from "next-intl";
import { BlockedButton, ButtonLink } from "@/components/ui/button";
import { completePlacementAction } from "@/lib/actions/placements/complete-placement";
import type { Dossier } from "@/lib/domain/placements/dossier";
import type { DossierRights } from "@/lib/domain/placements/dossier-rights";
import type { NextStep, Step } from "@/lib/domain/placements/next-step";
import type { Finding } from "@/lib/domain/regulation/finding";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import { StartForm } from "./start-form";
import { StepForm } from "./step-form";
import { stepAddress } from "./step-page";

interface NextStepActionProps {
  dossier: Dossier;
  step: NextStep;
  rights: DossierRights;
  today: string;
  /** What the law warns for or does not know at the start. */
  toAcknowledge: readonly Finding[];
}

/** Steps that only some of those at turn can take: the others watch that it happens. */
const rightFor: Partial<Record<Step, keyof DossierRights>> = { resume: "resume", contract: "registerContract" };

const StartAction = ({ dossier: { placement }, rights, today, toAcknowledge }: NextStepActionProps) => {
  const t = useTranslations("placements.start");
  const locale = useLocale();
  if (today < placement.startsOn) return <BlockedButton reason={t("notYet", { day: formatDay(placement.startsOn, locale) })}>{t("button")}</BlockedButton>;
  return rights.start && <StartForm placement={placement} toAcknowledge={toAcknowledge} />;
};

/** The one button of the next step: a form where it is one act, a link where it needs a page. */
export const NextStepAction = (props: NextStepActionProps) => {
  const { dossier: { placement: { id, version } }, step: { step }, rights } = props;
  const t = useTranslations("placements");
  const locale = useLocale();
  if (step === "none") return null;
  if (step === "start") return <StartAction {...props} />;
  if (step === "complete") return rights.complete && <StepForm id="complete" action={completePlacementAction} fields={{ id, version }}>{t("complete.button")}</StepForm>;
  const right = rightFor[step];
  if (right && !rights[right]) return null;
  return <ButtonLink variant="primary" href={addressOf(stepAddress(step, id), locale)}>{t(`next.${step}.verb`)}</ButtonLink>;
};
