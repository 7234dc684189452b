import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FacetList } from "@/components/ui/facet-list";
import { type AddressQuery, turnedOver, without } from "@/lib/domain/search/address";
import type { FacetCount, FacetCounts, FacetName } from "@/lib/domain/search/facets";
import type { ProvinceMap as Drawing } from "@/lib/domain/search/province-map";
import { type OfferQuery, selectionOf } from "@/lib/domain/search/schema";
import { addressOf } from "@/lib/i18n/address";
import { ProvinceMap } from "./province-map";

interface OfferFiltersProps {
  query: OfferQuery;
  facets: FacetCounts;
  map: Drawing;
  /** Kinds of stage that can still begin; others are shown only while they have offers. */
  openInstruments: readonly string[];
  /** The circle on the map in words. */
  circleLabel: string | null;
}

/** Most offers first, so that what matters stands on top; kinds with the same number keep their own order. */
const byCount = (counts: readonly FacetCount[]): FacetCount[] => counts.toSorted((a, b) => b.count - a.count);

const StartField = ({ query }: { query: OfferQuery }) => {
  const t = useTranslations("offers.filters");
  const kept: AddressQuery = without(query, "startsFrom");
  return (
    <form action={addressOf("/offers", useLocale())} className="border-t border-line py-4">
      {Object.entries(kept).flatMap(([name, value]) =>
        [value].flat().map((single) => <input key={`${name}=${single}`} type="hidden" name={name} value={single} />))}
      <label htmlFor="start-vanaf" className="mb-2 block text-fact font-bold">{t("startsFrom")}</label>
      <div className="flex gap-2">
        <input
          id="start-vanaf"
          name="startsFrom"
          type="date"
          min="1900-01-01"
          max="2100-12-31"
          defaultValue={query.startsFrom}
          className="min-h-9 max-md:min-h-11 min-w-0 flex-1 rounded-md border border-field bg-paper px-2.5 text-fact"
        />
        <Button type="submit" size="sm">{t("apply")}</Button>
      </div>
    </form>
  );
};

/** Every way to narrow the list. Links, so that each can be opened in a tab, and no script is needed. */
export const OfferFilters = ({ query, facets, map, openInstruments, circleLabel }: OfferFiltersProps) => {
  const t = useTranslations("offers");
  const locale = useLocale();
  const selection = selectionOf(query);
  const optionsOf = (name: FacetName, labelOf: (value: string) => string, counts: readonly FacetCount[] = byCount(facets[name])) =>
    counts.map(({ value, count }) => ({
      value, count, label: labelOf(value),
      isSelected: selection[name]?.includes(value) ?? false,
      href: addressOf({ pathname: "/offers", query: turnedOver(query, name, value) }, locale),
    }));
  const word = (name: FacetName) => (value: string) => t(`values.${name}.${value}`);
  const instrumentWord = (value: string) => {
    const name = t(`instruments.${value}.name`);
    return name ? `${t(`instruments.${value}.code`)}, ${name}` : t(`instruments.${value}.code`);
  };
  const instruments = byCount(facets.instrument).filter(({ value, count }) =>
    count > 0 || openInstruments.includes(value) || selection.instrument?.includes(value));
  const provinces = optionsOf("province", word("province"));
  return (
    <>
      <FacetList title={t("filters.province")} options={provinces} before={<ProvinceMap drawing={map} shares={provinces} circleLabel={circleLabel} />} />
      <FacetList title={t("filters.organisation")} options={optionsOf("organisation", word("organisation"), facets.organisation)} />
      <FacetList
        title={t("filters.instrument")}
        options={optionsOf("instrument", instrumentWord, instruments)}
        note={<a href={addressOf("/instruments", locale)}>{t("filters.difference")}</a>}
      />
      <FacetList title={t("filters.paid")} options={optionsOf("paid", word("paid"), facets.paid)} />
      <FacetList title={t("filters.education")} options={optionsOf("education", word("education"), facets.education)} note={t("filters.foreignDiploma")} />
      <FacetList title={t("filters.hours")} options={optionsOf("hours", word("hours"), facets.hours)} />
      <StartField query={query} />
    </>
  );
};
