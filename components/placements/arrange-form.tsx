import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField, TextField } from "@/components/forms/text-field";
import { arrangePlacementAction } from "@/lib/actions/placements/arrange-placement";
import type { DossierPlacement } from "@/lib/domain/placements/dossier";
import { weekdays } from "@/lib/domain/placements/half-days";

/** The id of the form: the check of the law beside it listens there. */
export const arrangeFormId = "arrange";

/** Dates, hours, half days, mentor and goals: what the agreement will say. */
export const ArrangeForm = ({ placement }: { placement: DossierPlacement }) => {
  const t = useTranslations("placements.arrange");
  const labels = {
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
      <DateField name="startsOn" defaultValue={placement.startsOn} />
      <DateField name="endsOn" defaultValue={placement.endsOn} />
      <TextField name="hoursPerWeek" inputMode="decimal" width="short" hint={t("hoursHint")} defaultValue={String(placement.hoursPerWeek).replace(".", ",")} />
      <CheckboxGroup name="lanes" hint={t("lanesHint")} options={halfDays} defaultValues={placement.lanes.map(String)} columns={2} />
      <TextField name="mentorName" hint={t("mentorHint")} defaultValue={placement.mentorName} />
      <TextArea name="goals" hint={t("goalsHint")} rows={6} maxLength={2000} defaultValue={placement.goals} />
      <SubmitButton>{t("save")}</SubmitButton>
    </Form>
  );
};
