import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { chooseColumnsAction } from "@/lib/actions/imports/choose-columns";
import { chooseSheetAction } from "@/lib/actions/imports/choose-sheet";
import { placementsLayout, placesLayout, type FileLayout } from "@/lib/domain/imports/columns";
import type { ColumnChoice, ImportView } from "@/lib/domain/imports/import-view";

type ColumnsFormProps = Pick<ImportView, "id" | "version" | "kind"> & { choice: ColumnChoice };

/** Which sheet of a workbook is the register. */
const SheetForm = ({ id, version, choice }: Omit<ColumnsFormProps, "kind">) => {
  const t = useTranslations("imports.columns");
  return (
    <Form id="sheet" action={chooseSheetAction} labels={{ sheet: t("sheet") }} look="plain">
      <HiddenField name="id" value={id} />
      <HiddenField name="version" value={version} />
      <div className="flex max-w-[33.75rem] flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1"><SelectField name="sheet" defaultValue={choice.sheet ?? ""} options={choice.sheets.map((name) => ({ value: name, label: name }))} /></div>
        <SubmitButton variant="secondary">{t("sheetSubmit")}</SubmitButton>
      </div>
    </Form>
  );
};

/** For each column of ours the column of the file; what we recognised is filled in, and what is said is remembered with the source. */
export const ColumnsForm = ({ id, version, kind, choice }: ColumnsFormProps) => {
  const t = useTranslations("imports.columns");
  const c = useTranslations("imports.column");
  const layout: FileLayout<string> = kind === "places" ? placesLayout : placementsLayout;
  const headers = choice.header.flatMap((title, position) => (title.trim() === "" ? [] : [{ value: String(position), label: title.trim() }]));
  const isNeeded = (column: string) => layout.required.some((group) => group.length === 1 && group.includes(column));
  const names = Object.fromEntries(layout.columns.map((column) => [`columns.${column}`, c.has(column) ? c(column) : column]));
  return (
    <Panel title={t("title")}>
      <div className="space-y-6">
        <p className="measure text-fact text-ink-2">{t("lead", { found: Object.keys(choice.positions).length, total: layout.columns.length })}</p>
        {choice.missing.length > 0 && <Notice tone="warning" title={t("missing", { count: choice.missing.length })}>{choice.missing.map((column) => names[`columns.${column}`]).join(", ")}</Notice>}
        {choice.sheets.length > 1 && <SheetForm id={id} version={version} choice={choice} />}
        <Form key={`${choice.sheet ?? ""}-${version}`} id="columns" action={chooseColumnsAction} labels={names} look="plain">
          <HiddenField name="id" value={id} />
          <HiddenField name="version" value={version} />
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            {layout.columns.map((column) => (
              <SelectField
                key={column} name={`columns.${column}`} isOptional={!isNeeded(column)} placeholder={t("none")} options={headers}
                defaultValue={choice.positions[column] === undefined ? "" : String(choice.positions[column])}
              />
            ))}
          </div>
          <p className="text-small text-ink-2">{t("remembered")}</p>
          <SubmitButton>{t("submit")}</SubmitButton>
        </Form>
      </div>
    </Panel>
  );
};
