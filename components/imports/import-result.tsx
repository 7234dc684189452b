import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { ImportView } from "@/lib/domain/imports/import-view";
import { addressOf } from "@/lib/i18n/address";
import { ImportCounts } from "./import-counts";

const failures = ["no-rows", "not-a-table", "too-large", "too-many-rows", "missing-column", "not-stored", "import.sourceTaken"] as const;

/** How an import ended: stored under a number, failed for a reason, or put away. */
export const ImportResult = ({ view: { status, batch, report, failure } }: { view: ImportView }) => {
  const t = useTranslations("imports.result");
  const locale = useLocale();
  const again = <ButtonLink href={addressOf("/registers/new", locale)}>{t("another")}</ButtonLink>;
  if (status === "discarded") return <EmptyState title={t("discarded")} actions={again}>{t("discardedText")}</EmptyState>;
  if (status === "failed") {
    const known = failures.find((code) => code === failure?.code);
    return (
      <div className="space-y-4">
        <Notice tone="danger" title={t("failed")} isNews>{t(known ? `failure.${known.replace("import.", "")}` : "failure.other", { details: failure?.details ?? "" })} {t("nothingStored")}</Notice>
        {again}
      </div>
    );
  }
  return (
    <div className="space-y-5">
      {batch
        ? <Notice tone="success" title={t("stored", { reference: batch.reference })} isNews>{t("storedText")}</Notice>
        : <Notice tone="warning" title={t("notStored")} isNews>{t("nothingStored")}</Notice>}
      {report && <ImportCounts report={report} tense="did" />}
      <div className="flex flex-wrap gap-3">
        {batch && <ButtonLink variant="primary" href={addressOf({ pathname: "/registers/batches/[id]", params: { id: batch.id } }, locale)}>{t("open")}</ButtonLink>}
        {again}
      </div>
    </div>
  );
};
