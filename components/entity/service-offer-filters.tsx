import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import { addressOf } from "@/lib/i18n/address";

const page = "/coordinator/offers";

interface ServiceOfferFiltersProps {
  /** What the address asks. */
  text?: string;
  kind?: string;
  facilitated?: boolean;
  kinds: readonly string[];
  counts: { facilitated: number; others: number };
}

/** Whether the service helps as tabs with counts, and a search: everything lives in the address. */
export const ServiceOfferFilters = ({ text, kind, facilitated, kinds, counts }: ServiceOfferFiltersProps) => {
  const t = useTranslations("entity.service");
  const l = useTranslations("placements.list");
  const kindNames = useTranslations("offers.instruments");
  const locale = useLocale();
  const kept = { ...(text ? { q: text } : {}), ...(kind ? { kind } : {}) };
  const address = (help: "ja" | "nee" | null) => addressOf({ pathname: page, query: { ...kept, ...(help ? { facilitated: help } : {}) } }, locale);
  return (
    <div className="mb-6 space-y-4">
      <Tabs
        label={l("filter")}
        tabs={[
          { label: l("all"), href: address(null), isCurrent: facilitated === undefined, count: counts.facilitated + counts.others },
          { label: t("helped"), href: address("ja"), isCurrent: facilitated === true, count: counts.facilitated },
          { label: t("notHelped"), href: address("nee"), isCurrent: facilitated === false, count: counts.others },
        ]}
      />
      <search>
        <form method="get" action={addressOf(page, locale)} className="flex flex-wrap items-end gap-3 text-fact">
          {facilitated !== undefined && <input type="hidden" name="facilitated" value={facilitated ? "ja" : "nee"} />}
          <label className="grid gap-1">
            <span className="font-bold">{t("search")}</span>
            <input type="search" name="q" defaultValue={text} maxLength={100} className="h-(--control) w-72 max-w-full rounded-md border border-field bg-paper px-3" />
          </label>
          <label className="grid gap-1">
            <span className="font-bold">{l("kind")}</span>
            <select name="kind" defaultValue={kind ?? ""} className="h-(--control) max-w-full rounded-md border border-field bg-paper px-3">
              <option value="">{l("allKinds")}</option>
              {kinds.map((code) => <option key={code} value={code}>{kindNames(`${code}.code`)}</option>)}
            </select>
          </label>
          <Button type="submit">{l("searchButton")}</Button>
        </form>
      </search>
    </div>
  );
};
