import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { saveOfferedPlacesAction } from "@/lib/actions/imports/save-offered-places";
import type { OfferedPlacesView } from "@/lib/domain/imports/reporting-schema";

interface PlacesFormProps {
  view: OfferedPlacesView;
  /** The kinds in the reader's language. */
  names: Readonly<Record<string, string>>;
}

/** How many places were offered in a year, by kind. An empty field is "not given", which is not none. */
export const PlacesForm = ({ view: { year, rows }, names }: PlacesFormProps) => {
  const t = useTranslations("imports.places");
  const labels = Object.fromEntries(rows.map(({ instrument }) => [`places.${instrument}`, names[instrument] ?? instrument]));
  return (
    <Form id="places" action={saveOfferedPlacesAction} labels={labels} look="plain">
      <HiddenField name="year" value={year} />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {rows.map(({ instrument, places }) => (
          <TextField key={instrument} name={`places.${instrument}`} isOptional inputMode="numeric" width="short" defaultValue={places === null ? "" : String(places)} suffix={<span className="text-fact text-ink-2">{t("unit")}</span>} />
        ))}
      </div>
      <SubmitButton>{t("submit", { year: String(year) })}</SubmitButton>
    </Form>
  );
};
