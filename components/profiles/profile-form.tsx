import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { updateProfileAction } from "@/lib/actions/profiles/update-profile";
import { educationLevels } from "@/lib/domain/offers/rules";
import type { OwnProfile } from "@/lib/domain/profiles/view";

/** What a candidate tells of themselves; each application begins with it. */
export const ProfileForm = ({ profile }: { profile: OwnProfile }) => {
  const t = useTranslations("student.profile");
  const levels = useTranslations("applications.educationLevel");
  const labels = { about: t("about"), educationLevel: t("educationLevel"), availableFrom: t("availableFrom"), adjustments: t("adjustments") };
  return (
    // A new version means new values: the key lets the fields take them up.
    <Form key={profile.version} id="profile" action={updateProfileAction} labels={labels}>
      <HiddenField name="version" value={profile.version} />
      <TextArea name="about" hint={t("aboutHint")} isOptional rows={6} maxLength={2000} defaultValue={profile.about} />
      <SelectField
        name="educationLevel" isOptional placeholder={t("notTold")} defaultValue={profile.educationLevel ?? ""}
        options={educationLevels.map((value) => ({ value, label: levels(value) }))}
      />
      <DateField name="availableFrom" isOptional defaultValue={profile.availableFrom ?? undefined} />
      <TextArea name="adjustments" hint={t("adjustmentsHint")} isOptional maxLength={1000} defaultValue={profile.adjustments} />
      <SubmitButton>{t("save")}</SubmitButton>
    </Form>
  );
};
