import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { StepForm } from "@/components/placements/step-form";
import { removeTableAction } from "@/lib/actions/statistics/remove-table";
import { saveTableAction } from "@/lib/actions/statistics/save-table";
import { crossTableQuery, type CrossTable } from "@/lib/domain/statistics/cross-table";
import { addressOf } from "@/lib/i18n/address";
import type { SavedTable } from "@/lib/server/statistics/saved-tables";

interface SavedTableListProps {
  saved: readonly SavedTable[];
  /** The table that is shown, to keep by name. */
  current: CrossTable;
}

/** The tables that the service keeps by name, and a name for the one that is shown. */
export const SavedTableList = ({ saved, current }: SavedTableListProps) => {
  const t = useTranslations("cross-table.saved");
  const locale = useLocale();
  return (
    <div className="space-y-5">
      {saved.length === 0 ? <p className="text-ink-2">{t("none")}</p> : (
        <ul className="divide-y divide-line-2">
          {saved.map(({ id, name, table }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
              <a href={addressOf({ pathname: "/coordinator/figures", query: crossTableQuery(table) }, locale)}>{name}</a>
              <StepForm id={`remove-${id}`} action={removeTableAction} fields={{ id }} variant="secondary">
                {t("remove")} <span className="sr-only">{name}</span>
              </StepForm>
            </li>
          ))}
        </ul>
      )}
      <Form key={saved.length} id="save-table" action={saveTableAction} labels={{ name: t("name") }} look="plain">
        <HiddenField name="table" value={JSON.stringify(current)} />
        <TextField name="name" hint={t("nameHint")} />
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </Form>
    </div>
  );
};
