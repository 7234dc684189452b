import { useLocale, useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField, TextField } from "@/components/forms/text-field";
import { arrangePlacementAction } from "@/lib/actions/placements/arrange-placement";
import { Notice } from "@/components/ui/notice";
import type { DossierPlacement, DossierTerms } from "@/lib/domain/placements/dossier";
import { weekdays } from "@/lib/domain/placements/half-days";
import { termsAskedBy } from "@/lib/domain/placements/terms";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import { ArrangeTerms } from "./arrange-terms";

/** The id of the form: the check of the law beside it listens there. */
export const arrangeFormId = "arrange";

/** What VDAB or the partner approved is sent along as it is. */
const ApprovedPeriod = ({ placement: { startsOn, endsOn, hoursPerWeek } }: { placement: DossierPlacement }) => {
  const t = useTranslations("placements.arrange");
  const locale = useLocale();
  return (
    <>
      <HiddenField name="startsOn" value={startsOn} />
      <HiddenField name="endsOn" value={endsOn} />
      <HiddenField name="hoursPerWeek" value={hoursPerWeek} />
      <Notice title={t("approvedTitle")}>{t("approvedText", { from: formatDay(startsOn, locale), to: formatDay(endsOn, locale), hours: formatNumber(hoursPerWeek, locale) })}</Notice>
    </>
  );
};

interface ArrangeFormProps {
  placement: DossierPlacement;
  terms: DossierTerms;
  /** Shares of the wage difference that the law lets the employer choose. */
  premiumRates: readonly number[];
}

/** Dates, hours, half days, mentor, goals and what only this kind asks: what the agreement will say. */
export const ArrangeForm = ({ placement, terms, premiumRates }: ArrangeFormProps) => {
  const t = useTranslations("placements.arrange");
  const termWords = useTranslations("placements.terms.fields");
  const asked = termsAskedBy(placement.instrument);
  // Approved or not, the form sends them: what was approved is shown and stays.
  const isApproved = placement.status === "approved";
  const labels = {
    ...Object.fromEntries(asked.map((name) => [name, termWords(name)])),
    title: t("stageTitle"), startsOn: t("startsOn"), endsOn: t("endsOn"), hoursPerWeek: t("hoursPerWeek"),
    lanes: t("lanes"), mentorName: t("mentorName"), goals: t("goals"),
  };
  const halfDays = weekdays.flatMap((day, index) => [
    { value: String(index * 2), label: `${t(`days.${day}`)} ${t("morning")}` },
    { value: String(index * 2 + 1), label: `${t(`days.${day}`)} ${t("afternoon")}` },
  ]);
  return (
    <Form id={arrangeFormId} action={arrangePlacementAction} labels={labels}>
      <HiddenField name="id" value={placement.id} />
      <HiddenField name="version" value={placement.version} />
      <TextField name="title" defaultValue={placement.title} />
      {isApproved ? <ApprovedPeriod placement={placement} /> : (
        <>
          <DateField name="startsOn" defaultValue={placement.startsOn} />
          <DateField name="endsOn" defaultValue={placement.endsOn} />
          <TextField name="hoursPerWeek" inputMode="decimal" width="short" hint={t("hoursHint")} defaultValue={String(placement.hoursPerWeek).replace(".", ",")} />
        </>
      )}
      <CheckboxGroup name="lanes" hint={t("lanesHint")} options={halfDays} defaultValues={placement.lanes.map(String)} columns={2} />
      <TextField name="mentorName" hint={t("mentorHint")} defaultValue={placement.mentorName} />
      <TextArea name="goals" hint={t("goalsHint")} rows={6} maxLength={2000} defaultValue={placement.goals} />
      <ArrangeTerms asked={asked} terms={terms} premiumRates={premiumRates} />
      <SubmitButton>{t("save")}</SubmitButton>
    </Form>
  );
};
