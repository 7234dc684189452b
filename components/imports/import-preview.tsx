import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import type { CellChange, ImportPreview as Preview } from "@/lib/domain/imports/import-preview";

const Change = ({ change: { column, before, after, isHidden } }: { change: CellChange }) => {
  const t = useTranslations("imports.preview");
  const c = useTranslations("imports.column");
  if (isHidden) return <li>{t("hidden")}</li>;
  return (
    <li>
      <span className="text-ink-2">{c.has(column) ? c(column) : column}: </span>
      <del className="decoration-danger">{before ?? t("notKnown")}</del> <span aria-hidden="true">→</span><span className="sr-only">{t("becomes")}</span> <ins className="font-bold no-underline">{after ?? t("notKnown")}</ins>
    </li>
  );
};

/** What an import would do, by its first rows: what changes, old beside new, and what is added. */
export const ImportPreview = ({ preview }: { preview: Preview }) => {
  const t = useTranslations("imports.preview");
  return (
    <>
      {preview.changed.length > 0 && (
        <Panel title={t("changed")} aside={t("first", { count: preview.changed.length })} isFlush>
          <DataTable
            caption={t("changed")} isCaptionHidden look="boxed" rows={preview.changed} rowKey={({ line }) => String(line)}
            columns={[
              { key: "dossier", header: t("dossier"), isRowHeader: true, width: "16rem", cell: ({ dossier }) => dossier },
              { key: "line", header: t("line"), align: "end", width: "6rem", cell: ({ line }) => line },
              { key: "changes", header: t("changes"), cell: ({ changes }) => (changes.length === 0 ? t("spelling") : <ul className="space-y-1">{changes.map((change) => <Change key={change.column} change={change} />)}</ul>) },
            ]}
          />
        </Panel>
      )}
      {preview.created.length > 0 && (
        <Panel title={t("created")} aside={t("first", { count: preview.created.length })} isFlush>
          <DataTable
            caption={t("created")} isCaptionHidden look="boxed" rows={preview.created} rowKey={({ line }) => String(line)}
            columns={[
              { key: "dossier", header: t("dossier"), isRowHeader: true, width: "16rem", cell: ({ dossier, organisation }) => dossier || organisation },
              { key: "line", header: t("line"), align: "end", width: "6rem", cell: ({ line }) => line },
              { key: "instrument", header: t("instrument"), cell: ({ instrument }) => instrument.toUpperCase() },
              { key: "organisation", header: t("organisation"), cell: ({ organisation }) => organisation },
              { key: "period", header: t("period"), cell: ({ period }) => period },
            ]}
          />
        </Panel>
      )}
    </>
  );
};
