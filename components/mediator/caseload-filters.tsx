import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FilterLinks } from "@/components/ui/filter-links";
import { SegmentLinks } from "@/components/ui/segment-links";
import { stands, type CaseloadCounts, type CaseloadFilter } from "@/lib/domain/mediation/caseload";
import { addressOf } from "@/lib/i18n/address";

interface CaseloadFiltersProps {
  filter: CaseloadFilter;
  counts: CaseloadCounts;
}

const page = "/mediator/candidates";

/** Where candidates stand, with counts, whose they are, and a search: everything lives in the address. */
export const CaseloadFilters = ({ filter, counts }: CaseloadFiltersProps) => {
  const t = useTranslations("mediator.caseload");
  const locale = useLocale();
  const { who, q, stand, contact } = filter;
  const address = (query: Partial<CaseloadFilter>) => addressOf({ pathname: page, query: { who, q, ...query } }, locale);
  return (
    <div className="space-y-3">
      <FilterLinks
        label={t("filters")}
        filters={[
          { key: "all", label: t("all"), href: address({}), count: counts.all, isCurrent: !stand && !contact },
          ...stands.map((name) => ({ key: name, label: t(`stand.${name}`), href: address({ stand: name }), count: counts[name], isCurrent: stand === name })),
          ...(["overdue", "none"] as const).map((name) => ({ key: name, label: t(`contact.${name}`), href: address({ contact: name }), count: counts[name], isCurrent: contact === name })),
        ]}
      />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <search>
          <form method="get" action={addressOf(page, locale)} className="flex flex-wrap items-end gap-3 text-fact">
            {Object.entries({ who, stand, contact }).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
            <label className="grid gap-1">
              <span className="font-bold">{t("search")}</span>
              <input type="search" name="q" defaultValue={q} maxLength={100} className="h-(--control) w-72 max-w-full rounded-md border border-field bg-paper px-3" />
            </label>
            <Button type="submit">{t("searchButton")}</Button>
          </form>
        </search>
        <SegmentLinks
          label={t("whose")}
          segments={[
            { label: t("mine"), href: addressOf({ pathname: page, query: { q, stand, contact } }, locale), isCurrent: who === undefined },
            { label: t("team"), href: addressOf({ pathname: page, query: { q, stand, contact, who: "team" } }, locale), isCurrent: who === "team" },
          ]}
        />
      </div>
    </div>
  );
};
