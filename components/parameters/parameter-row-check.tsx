"use client";

import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { addParameterRowAction } from "@/lib/actions/parameters/add-parameter-row";
import type { RowPreview } from "@/lib/domain/parameters/preview";
import { valueFields, type NewParameterRow } from "@/lib/domain/parameters/schema";
import { addressOf } from "@/lib/i18n/address";
import { formatEuro } from "@/lib/i18n/format";
import { useMonthText } from "./month-text";
import { useValueTexts } from "./value-text";

interface ParameterRowCheckProps {
  preview: RowPreview & { number: number };
  input: NewParameterRow;
}

/** What was typed, by field: the form that enters it carries it along. */
const typedOf = ({ validFrom, knownUntil, sourceTitle, sourceReference, sourceStatus, typed }: NewParameterRow): Record<string, string> => ({
  validFrom, ...(knownUntil && { knownUntil }), sourceTitle, sourceReference, sourceStatus,
  ...Object.fromEntries(valueFields.slice(0, typed.length).map((field, index) => [field, typed[index] ?? ""])),
});

const Examples = ({ examples }: Pick<RowPreview, "examples">) => {
  const t = useTranslations("parameters.check");
  const locale = useLocale();
  const amount = (cents: number | null) => (cents === null ? t("notKnown") : formatEuro(cents, locale));
  if (examples.length === 0) return null;
  return (
    <DataTable
      caption={t("examples")} rows={examples} rowKey={({ key }) => key}
      columns={[
        { key: "what", header: t("what"), isRowHeader: true, cell: ({ key }) => t(`cases.${key}`) },
        { key: "before", header: t("before"), align: "end", cell: ({ before }) => amount(before) },
        { key: "after", header: t("after"), align: "end", cell: ({ after }) => amount(after) },
      ]}
    />
  );
};

/** "Controleer": what the row changes and what it does not, and the button that enters it. */
export const ParameterRowCheck = ({ preview, input }: ParameterRowCheckProps) => {
  const t = useTranslations("parameters");
  const locale = useLocale();
  const month = useMonthText();
  const texts = useValueTexts();
  const { table, validFrom, until, before, after, farFrom, replaces, examples, number } = preview;
  const typed = typedOf(input);
  return (
    <section className="max-w-3xl space-y-5" aria-labelledby="parameter-check">
      <h3 id="parameter-check">{t("check.title")}</h3>
      <DescriptionList
        facts={[
          { term: t("from"), value: until ? t("check.fromUntil", { from: month(validFrom), until: month(until) }) : t("check.fromOn", { from: month(validFrom) }) },
          { term: t("check.before"), value: before ? texts(table, before).join("; ") : t("check.notKnown") },
          { term: t("check.after"), value: texts(table, after).join("; ") },
          { term: t("source"), value: `${input.sourceTitle}. ${input.sourceReference} (${t(`statuses.${input.sourceStatus}`)})` },
        ]}
      />
      {farFrom && <Notice tone="warning" title={t("check.far")}>{t("check.farText", { previous: texts(table, farFrom).join("; ") })}</Notice>}
      {replaces && <Notice tone="warning" title={t("check.replaces")}>{t("check.replacesText")}</Notice>}
      <Examples examples={examples} />
      <Notice title={t("check.signed")}>{t("check.signedText")}</Notice>
      <Form id="parameter-add" action={addParameterRowAction} labels={{}} look="plain">
        <HiddenField name="table" value={table} />
        <HiddenField name="number" value={number} />
        {Object.entries(typed).map(([name, value]) => <HiddenField key={name} name={name} value={value} />)}
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton>{t("check.add")}</SubmitButton>
          {/* A new page: the form begins again, with what was typed. */}
          <a href={addressOf({ pathname: "/coordinator/parameters", query: { table, ...typed } }, locale)}>{t("check.change")}</a>
        </div>
      </Form>
    </section>
  );
};
