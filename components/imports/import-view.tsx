import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ImportView as View } from "@/lib/domain/imports/import-view";
import { isUnderWay } from "@/lib/domain/imports/request-status";
import { ColumnsForm } from "./columns-form";
import { ConfirmForm } from "./confirm-form";
import { FaultForm } from "./fault-form";
import { ImportCounts } from "./import-counts";
import { ImportPreview } from "./import-preview";
import { ImportProgress } from "./import-progress";
import { ImportResult } from "./import-result";

/** What a checked file would do, what is wrong with it, and the decision. */
const Checked = ({ view }: { view: View }) => {
  const t = useTranslations("imports.checked");
  const { report } = view;
  if (!report) return null;
  return (
    <>
      <h2 className="sr-only">{t("title")}</h2>
      {report.rejected === 0
        ? <Notice tone="success" title={t("clean")} isNews>{t("cleanText")}</Notice>
        : <Notice tone="warning" title={t("faulty", { count: report.rejected })} isNews>{t("faultyText")}</Notice>}
      <ImportCounts report={report} tense="would" />
      {view.fixed > 0 && <p className="text-fact text-ink-2">{t("fixed", { count: view.fixed })}</p>}
      {view.faultyTotal > 0 && <FaultForm id={view.id} version={view.version} faultyRows={view.faultyRows} faultyTotal={view.faultyTotal} />}
      {view.preview && <ImportPreview preview={view.preview} />}
      <ConfirmForm id={view.id} version={view.version} report={report} />
    </>
  );
};

/** An import at the step where it stands. */
export const ImportView = ({ view }: { view: View }) => {
  if (view.status === "draft" && view.columns) return <ColumnsForm id={view.id} version={view.version} kind={view.kind} choice={view.columns} />;
  if (isUnderWay(view.status)) return <ImportProgress id={view.id} status={view.status} rowsDone={view.rowsDone} rowsTotal={view.rowsTotal} />;
  if (view.status === "checked") return <Checked view={view} />;
  return <ImportResult view={view} />;
};
