import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { dimensions, type CrossTable } from "@/lib/domain/statistics/cross-table";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { Select } from "./select";

interface CrossTableFormProps {
  current: CrossTable;
  /** Policy domains, those of the past too, with their names. */
  domains: readonly { value: string; label: string }[];
}

/** Counted with the exploratory placement, so not a choice of its own. */
const countedElsewhere = "gbvs";
const firstYear = 2000;

/** What the table is about, in the address of the page; works without script. */
export const CrossTableForm = ({ current, domains }: CrossTableFormProps) => {
  const t = useTranslations("cross-table");
  const kinds = useTranslations("figures.instruments");
  const dimensionOptions = dimensions.map((value) => ({ value, label: t(`dimensions.${value}`) }));
  const kindOptions = [{ value: "", label: t("form.allKinds") }, ...Object.keys(instruments).filter((code) => code !== countedElsewhere).map((value) => ({ value, label: kinds(value) }))];
  const scopes = [{ value: "all", label: t("form.everyone") }, { value: "flemish-government", label: t("form.government") }, ...domains];
  const yearField = (name: string, value: number) => (
    <div>
      <label htmlFor={name} className="block text-fact font-bold">{t(`form.${name}`)}</label>
      <input id={name} name={name} type="number" inputMode="numeric" min={firstYear} max={2099} defaultValue={value} className="mt-1.5 h-field w-28 rounded-md border border-field bg-paper px-3" />
    </div>
  );
  return (
    <form method="get" aria-label={t("form.label")} className="flex flex-wrap items-end gap-3 rounded-md border border-line bg-mist p-4">
      <Select name="rijen" label={t("form.rijen")} value={current.rows} options={dimensionOptions} />
      <Select name="kolommen" label={t("form.kolommen")} value={current.columns} options={dimensionOptions} />
      <Select name="soort" label={t("form.soort")} value={current.instrument ?? ""} options={kindOptions} />
      <Select name="bereik" label={t("form.bereik")} value={current.scope} options={scopes} />
      {yearField("van", current.fromYear)}
      {yearField("tot", current.toYear)}
      <Button type="submit" variant="primary">{t("form.show")}</Button>
    </form>
  );
};
