import { useLocale, useTranslations } from "next-intl";
import { ChipList } from "@/components/ui/chip";
import { type AddressQuery, turnedOver, without, withoutFilters } from "@/lib/domain/search/address";
import { facetNames } from "@/lib/domain/search/facets";
import { type OfferQuery, selectionOf, slugsOf } from "@/lib/domain/search/schema";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";

interface OfferChipsProps {
  query: OfferQuery;
  /** The place as it was understood. */
  around: { name: string; radiusKm: number } | null;
  /** The names of organisations that the query names by their address. */
  organisationNames: ReadonlyMap<string, string>;
}

/** Everything that narrows the list now, each with a way to be rid of it. */
export const OfferChips = ({ query, around, organisationNames }: OfferChipsProps) => {
  const t = useTranslations("offers");
  const locale = useLocale();
  const chip = (label: string, rest: AddressQuery) => ({ label, href: addressOf({ pathname: "/offers", query: rest }, locale) });
  const selection = selectionOf(query);
  const ticks = facetNames.flatMap((name) => (selection[name] ?? []).map((value) =>
    chip(t(name === "instrument" ? `instruments.${value}.code` : `values.${name}.${value}`), turnedOver(query, name, value))));
  const chips = [
    ...(query.q ? [chip(t("filters.chipText", { text: query.q }), without(query, "q"))] : []),
    ...(around
      ? [chip(t(around.radiusKm > 0 ? "filters.chipPlace" : "filters.chipPlaceOnly", { place: around.name, km: around.radiusKm }), without(query, "place", "radiusKm"))]
      : []),
    ...ticks,
    ...slugsOf(query).map((slug) => chip(organisationNames.get(slug) ?? slug, turnedOver(query, "organisation", slug))),
    ...(query.startsFrom ? [chip(t("filters.chipStart", { day: formatDay(query.startsFrom, locale) }), without(query, "startsFrom"))] : []),
  ];
  return <ChipList chips={chips} clearHref={addressOf({ pathname: "/offers", query: query.q || around ? {} : withoutFilters(query) }, locale)} />;
};
