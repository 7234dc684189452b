import { useLocale, useTranslations } from "next-intl";
import { FoldOut } from "@/components/applications/fold-out";
import { StepForm } from "@/components/placements/step-form";
import { BlockedButton } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { undoBatchAction } from "@/lib/actions/imports/undo-batch";
import type { BatchView } from "@/lib/domain/imports/batch-view";
import { formatInstant } from "@/lib/i18n/format";
import { ImportCounts } from "./import-counts";

/** Taking a whole batch back, or why that cannot be done now. */
const UndoPanel = ({ batch: { id, later, created, updated } }: { batch: BatchView }) => {
  const t = useTranslations("imports.undo");
  return (
    <Panel title={t("title")}>
      <p className="measure mb-4 text-fact">{t("text", { created, updated })}</p>
      {later.length > 0
        ? <BlockedButton reason={t("later", { batches: later.join(", "), count: later.length })}>{t("submit")}</BlockedButton>
        : (
          <FoldOut summary={t("sure")}>
            <StepForm id="undo" action={undoBatchAction} fields={{ id }} variant="danger">{t("submit")}</StepForm>
          </FoldOut>
        )}
    </Panel>
  );
};

/** One import that was stored: what, who, when, from which file, and how to take it back. */
export const BatchDetails = ({ batch }: { batch: BatchView }) => {
  const t = useTranslations("imports.batches");
  const locale = useLocale();
  const { undoneAt, undoneBy, places } = batch;
  return (
    <div className="space-y-6">
      {undoneAt && <Notice tone="info" title={t("undoneOn", { at: formatInstant(undoneAt, locale), by: undoneBy ?? "" })}>{t("undoneText")}</Notice>}
      <ImportCounts report={batch} tense="did" />
      <Panel title={t("details")}>
        <DescriptionList termWidth="lg" facts={[
          { term: t("source"), value: batch.sourceName, note: t(`kind.${batch.kind}`) },
          { term: t("at"), value: formatInstant(batch.at, locale), note: batch.by ?? t(`origin.${batch.origin}`) },
          { term: t("file"), value: <span className="break-words">{batch.origin === "form" ? t("totals", { year: batch.fileName }) : batch.fileName}</span> },
          { term: t("sha256"), value: <code className="text-small break-all">{batch.sha256}</code>, note: t("sha256Text") },
        ]} />
      </Panel>
      {places.length > 0 && (
        <Panel title={t("places")} isFlush>
          <DataTable
            caption={t("places")} isCaptionHidden look="boxed" rows={places} rowKey={({ host, instrument, year }) => `${host} ${instrument} ${year}`}
            columns={[
              { key: "host", header: t("host"), isRowHeader: true, cell: ({ host }) => host },
              { key: "instrument", header: t("instrument"), cell: ({ instrument }) => instrument.toUpperCase() },
              { key: "year", header: t("year"), cell: ({ year }) => year },
              { key: "before", header: t("before"), align: "end", cell: ({ before }) => before ?? t("nothing") },
              { key: "after", header: t("after"), align: "end", cell: ({ after }) => after ?? t("nothing") },
            ]}
          />
        </Panel>
      )}
      {!undoneAt && <UndoPanel batch={batch} />}
    </div>
  );
};
