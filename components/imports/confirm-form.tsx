import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { StepForm } from "@/components/placements/step-form";
import { Panel } from "@/components/ui/panel";
import { confirmImportAction } from "@/lib/actions/imports/confirm-import";
import { discardImportAction } from "@/lib/actions/imports/discard-import";
import { reopenImportAction } from "@/lib/actions/imports/reopen-import";
import type { ImportReport } from "@/lib/domain/imports/import-error";
import type { ImportView } from "@/lib/domain/imports/import-view";

type ConfirmFormProps = Pick<ImportView, "id" | "version"> & { report: ImportReport };

/** The decision: store what was checked, go back to the columns, or put the file away. */
export const ConfirmForm = ({ id, version, report }: ConfirmFormProps) => {
  const t = useTranslations("imports.confirm");
  const changes = report.created + report.updated;
  return (
    <Panel title={t("title")}>
      <div className="space-y-5">
        {changes === 0 ? <p className="measure">{t(report.rejected > 0 ? "nothingGood" : "nothingNew")}</p> : (
          <Form key={version} id="confirm" action={confirmImportAction} labels={{ skipInvalid: t("skipInvalid", { count: report.rejected }) }} look="plain">
            <HiddenField name="id" value={id} />
            <HiddenField name="version" value={version} />
            <p className="measure text-fact">{t("text")}</p>
            {report.rejected > 0 && <Checkbox name="skipInvalid" hint={t("skipInvalidHint")} />}
            <SubmitButton>{t("submit", { count: changes })}</SubmitButton>
          </Form>
        )}
        <div className="flex flex-wrap gap-3 border-t border-line-2 pt-4">
          <StepForm id="reopen" action={reopenImportAction} fields={{ id, version }} variant="secondary">{t("columns")}</StepForm>
          <StepForm id="discard" action={discardImportAction} fields={{ id, version }} variant="danger">{t("discard")}</StepForm>
        </div>
      </div>
    </Panel>
  );
};
