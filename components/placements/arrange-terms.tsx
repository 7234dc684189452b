import { useLocale, useTranslations } from "next-intl";
import { RadioGroup } from "@/components/forms/radio-group";
import { TextArea } from "@/components/forms/text-area";
import { DateField, TextField } from "@/components/forms/text-field";
import type { DossierTerms } from "@/lib/domain/placements/dossier";
import type { TermField } from "@/lib/domain/placements/terms";
import { formatNumber } from "@/lib/i18n/format";

interface ArrangeTermsProps {
  /** What this kind asks, in order. */
  asked: readonly TermField[];
  terms: DossierTerms;
  /** Shares of the wage difference that the law lets the employer choose; none where it has no choice. */
  premiumRates: readonly number[];
}

/** A number as people type it in their language. */
const typed = (value: number | null, locale: string): string | undefined => (value === null ? undefined : String(value).replace(".", locale === "nl" ? "," : "."));

const yesNoOf = (value: boolean | null): string | undefined => (value === null ? undefined : value ? "yes" : "no");

const useTermField = ({ terms, premiumRates }: ArrangeTermsProps) => {
  const t = useTranslations("placements.terms");
  const locale = useLocale();
  const yesNo = [{ value: "yes", label: t("yes") }, { value: "no", label: t("no") }];
  const amount = (name: "allowanceCents" | "referenceWageCents") => (
    <TextField
      key={name} name={name} inputMode="decimal" width="half" hint={t(`hints.${name}`)} suffix={t("perMonth")}
      defaultValue={terms[name] === null ? undefined : formatNumber(terms[name] / 100, locale)}
    />
  );
  const question = (name: "mayWorkInBelgium" | "compulsoryForDiploma" | "compulsorySchooling") =>
    <RadioGroup key={name} name={name} look="line" hint={t(`hints.${name}`)} options={yesNo} defaultValue={yesNoOf(terms[name])} />;
  const fields = {
    fullTimeHoursPerWeek: () => <TextField name="fullTimeHoursPerWeek" inputMode="decimal" width="short" hint={t("hints.fullTimeHoursPerWeek")} defaultValue={typed(terms.fullTimeHoursPerWeek, locale)} />,
    allowanceCents: () => amount("allowanceCents"),
    trainingYear: () => <TextField name="trainingYear" inputMode="numeric" width="short" hint={t("hints.trainingYear")} defaultValue={typed(terms.trainingYear, locale)} />,
    referenceWageCents: () => amount("referenceWageCents"),
    premiumRate: () => premiumRates.length > 0 && (
      <RadioGroup
        name="premiumRate" look="line" hint={t("hints.premiumRate")} defaultValue={terms.premiumRate === null ? undefined : String(terms.premiumRate)}
        options={premiumRates.map((rate) => ({ value: String(rate), label: t("percentage", { rate: formatNumber(rate * 100, locale) }) }))}
      />
    ),
    recognisedUntil: () => <DateField name="recognisedUntil" hint={t("hints.recognisedUntil")} defaultValue={terms.recognisedUntil ?? undefined} />,
    recognitionReference: () => <TextField name="recognitionReference" isOptional hint={t("hints.recognitionReference")} defaultValue={terms.recognitionReference} />,
    mayWorkInBelgium: () => question("mayWorkInBelgium"),
    compulsoryForDiploma: () => question("compulsoryForDiploma"),
    weeksWorkedBefore: () => <TextField name="weeksWorkedBefore" inputMode="numeric" width="short" hint={t("hints.weeksWorkedBefore")} defaultValue={typed(terms.weeksWorkedBefore, locale)} />,
    compulsorySchooling: () => question("compulsorySchooling"),
    wayOfEnding: () => <TextArea name="wayOfEnding" isOptional rows={3} maxLength={600} hint={t("hints.wayOfEnding")} defaultValue={terms.wayOfEnding} />,
  } satisfies Record<TermField, () => React.ReactNode>;
  return (name: TermField) => fields[name]();
};

/** The questions that only this kind of placement asks. */
export const ArrangeTerms = (props: ArrangeTermsProps) => {
  const field = useTermField(props);
  return <>{props.asked.map((name) => <div key={name}>{field(name)}</div>)}</>;
};
