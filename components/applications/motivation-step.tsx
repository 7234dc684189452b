import { useTranslations } from "next-intl";
import { DraftFields } from "@/components/applications/draft-fields";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { saveApplicationDraftAction } from "@/lib/actions/applications/save-application-draft";
import { needsEnrolment } from "@/lib/domain/applications/rules";
import type { ApplicationForm } from "@/lib/domain/applications/view";

/** A schoolstage belongs to a course: the only one is chosen already. */
const CourseField = ({ form }: { form: ApplicationForm }) => {
  const t = useTranslations("applications.form.motivation");
  const { application, courses } = form;
  const only = courses.length === 1 ? courses[0]?.id : undefined;
  return (
    <>
      <HiddenField name="courseAsked" value="yes" />
      <RadioGroup
        name="enrolmentId" hint={t("courseHint")} defaultValue={application?.enrolmentId ?? only}
        options={courses.map(({ id, course, school }) => ({ value: id, label: course, description: school }))}
      />
    </>
  );
};

/** Why, from when, and for which course. */
export const MotivationStep = ({ form }: { form: ApplicationForm }) => {
  const t = useTranslations("applications.form.motivation");
  const { application, courses, profile, offer } = form;
  const asksCourse = needsEnrolment(offer);
  const labels = { motivation: t("motivation"), availableFrom: t("availableFrom"), enrolmentId: t("course") };
  if (asksCourse && courses.length === 0) return <Notice tone="warning" title={t("noCourseTitle")}>{t("noCourse")}</Notice>;
  return (
    <Form id="motivation" action={saveApplicationDraftAction} labels={labels}>
      <DraftFields form={form} next="cv" />
      <TextArea name="motivation" hint={t("motivationHint", { organisation: offer.organisation })} rows={8} maxLength={4000} defaultValue={application?.motivation} />
      <DateField name="availableFrom" hint={t("availableFromHint")} defaultValue={application?.availableFrom ?? profile.availableFrom ?? offer.startsOn ?? undefined} />
      {asksCourse && <CourseField form={form} />}
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
};
