import { useTranslations } from "next-intl";
import { CvLink } from "@/components/applications/cv-link";
import { FoldOut } from "@/components/applications/fold-out";
import { FileField } from "@/components/forms/file-field";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { StepForm } from "@/components/placements/step-form";
import { Panel } from "@/components/ui/panel";
import { removeProfileCvAction } from "@/lib/actions/profiles/remove-profile-cv";
import { uploadProfileCvAction } from "@/lib/actions/profiles/upload-profile-cv";
import type { OwnProfile } from "@/lib/domain/profiles/view";

/** The CV that each application can take along, and how to replace or remove it. */
export const CvPanel = ({ cv }: Pick<OwnProfile, "cv">) => {
  const t = useTranslations("student.profile.cv");
  return (
    <Panel title={t("title")}>
      <div className="space-y-4">
        <p>{cv ? <CvLink cv={cv} /> : t("none")}</p>
        <Form key={cv?.id ?? "none"} id="cv" action={uploadProfileCvAction} labels={{ cv: t(cv ? "replace" : "upload") }} look="plain">
          <FileField name="cv" hint={t("hint")} accept=".pdf,application/pdf" maxMegabytes={5} />
          <SubmitButton variant="secondary">{t("save")}</SubmitButton>
        </Form>
        {cv && (
          <FoldOut summary={t("remove")}>
            <p className="mb-3 text-fact">{t("removeText")}</p>
            <StepForm id="remove-cv" action={removeProfileCvAction} fields={{}} variant="danger">{t("removeSubmit")}</StepForm>
          </FoldOut>
        )}
      </div>
    </Panel>
  );
};
