import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Panel } from "@/components/ui/panel";
import type { ImportError } from "@/lib/domain/imports/import-error";
import type { FaultyRow, ImportView } from "@/lib/domain/imports/import-view";
import { secretColumns } from "@/lib/domain/imports/row-reader";
import { correctImportAction } from "@/lib/actions/imports/correct-import";
import { formatNumber } from "@/lib/i18n/format";

const fieldOf = (line: number, column: string): string => `fixes.l${line}.${column}`;

/** Columns that a row cannot do without: there an empty cell is no answer. */
const needed: readonly string[] = ["dossier", "instrument", "status", "organisatie", "startdatum", "jaar", "aangeboden_plaatsen"];

/** One cell to correct. What stood in a column on origin or disability is not repeated: there people choose anew. */
const FaultField = ({ fault }: { fault: ImportError }) => {
  const t = useTranslations("imports.faults");
  const name = fieldOf(fault.line, fault.column);
  const allowed = `allowed.${fault.column}`;
  const hint = <><strong className="text-danger">{t(`code.${fault.code}`)}</strong> {fault.value !== "" && t.has(allowed) && t(allowed)}</>;
  if (secretColumns.includes(fault.column)) {
    return <SelectField name={name} isOptional hint={hint} placeholder={t("notKnown")} options={[{ value: "ja", label: t("yes") }, { value: "nee", label: t("no") }]} />;
  }
  return <TextField name={name} isOptional={!needed.includes(fault.column)} defaultValue={fault.value ?? ""} hint={hint} isSpellChecked={false} />;
};

const FaultRow = ({ row }: { row: FaultyRow }) => {
  const t = useTranslations("imports.faults");
  return (
    <li className="grid gap-x-6 gap-y-3 py-4 md:grid-cols-[11rem_minmax(0,1fr)]">
      <div>
        <h3 className="text-item">{t("line", { line: row.line })}</h3>
        <p className="text-small break-words text-ink-2">{row.name || t("noName")}</p>
      </div>
      {row.isFixable
        ? <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">{row.faults.map((fault) => <FaultField key={fault.column + fault.code} fault={fault} />)}</div>
        : <p className="text-fact">{t("shifted", { column: row.faults[0]?.column ?? "" })}</p>}
    </li>
  );
};

/** Rows with faults, each wrong cell in a field; what is corrected is kept with the upload and checked again. */
export const FaultForm = ({ id, version, faultyRows, faultyTotal }: Pick<ImportView, "id" | "version" | "faultyRows" | "faultyTotal">) => {
  const t = useTranslations("imports.faults");
  const c = useTranslations("imports.column");
  const locale = useLocale();
  const labels = Object.fromEntries(faultyRows.flatMap(({ line, faults }) =>
    faults.map(({ column }) => [fieldOf(line, column), t("field", { column: c.has(column) ? c(column) : column })])));
  return (
    <Panel id="faults" title={t("title")} aside={t("count", { count: faultyTotal })}>
      <div className="space-y-4">
        <p className="measure text-fact">{t("lead")} <a href={`/api/imports/${id}/errors`} download>{t("download")}</a>.</p>
        <Form key={version} id="faults-form" action={correctImportAction} labels={labels} look="plain">
          <HiddenField name="id" value={id} />
          <HiddenField name="version" value={version} />
          <ul className="divide-y divide-line-2 border-y border-line-2">{faultyRows.map((row) => <FaultRow key={row.line} row={row} />)}</ul>
          {faultyTotal > faultyRows.length && <p className="text-fact text-ink-2">{t("more", { count: formatNumber(faultyTotal - faultyRows.length, locale) })}</p>}
          <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
        </Form>
      </div>
    </Panel>
  );
};
