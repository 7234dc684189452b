import { Clock, OctagonX, User } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FilterLinks } from "@/components/ui/filter-links";
import { queueKinds, queueQuery, type QueueCounts, type QueueFilter } from "@/lib/domain/mediation/queue";
import { addressOf } from "@/lib/i18n/address";

interface QueueFiltersProps {
  filter: QueueFilter;
  counts: QueueCounts;
}

const page = "/mediator/decisions";

/** Ready-made views of the queue with how many rows each has; kinds of which nothing waits are left out. */
export const QueueFilters = ({ filter, counts }: QueueFiltersProps) => {
  const t = useTranslations("mediator.queue");
  const locale = useLocale();
  const { q, province } = filter;
  const address = (query: QueueFilter) => addressOf({ pathname: page, query: queueQuery({ q, province, ...query }) }, locale);
  const { kind, check, due, who } = filter;
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <FilterLinks
        label={t("filters")}
        filters={[
          { key: "all", label: t("all"), href: address({}), count: counts.all, isCurrent: !kind && !check && !due && !who },
          ...queueKinds.filter((key) => key === kind || counts.kinds[key]).map((key) => ({ key, label: t(`filter.${key}`), href: address({ kind: key }), count: counts.kinds[key] ?? 0, isCurrent: kind === key })),
          { key: "red", label: t("filter.red"), href: address({ check: "red" }), count: counts.red, isCurrent: check === "red", icon: OctagonX },
          { key: "clean", label: t("filter.clean"), href: address({ check: "clean" }), count: counts.clean, isCurrent: check === "clean" },
          { key: "week", label: t("filter.week"), href: address({ due: "week" }), count: counts.week, isCurrent: due === "week", icon: Clock },
          { key: "me", label: t("filter.me"), href: address({ who: "me" }), count: counts.me, isCurrent: who === "me", icon: User },
        ]}
      />
      <search>
        <form method="get" action={addressOf(page, locale)} className="flex flex-wrap items-end gap-2 text-fact">
          {Object.entries(queueQuery({ ...filter, q: undefined })).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <label className="grid gap-1"><span className="sr-only">{t("search")}</span><input type="search" name="q" defaultValue={q} maxLength={100} placeholder={t("search")} className="h-9 w-60 max-w-full rounded-md border border-field bg-paper px-3" /></label>
          <Button type="submit" size="sm">{t("searchButton")}</Button>
        </form>
      </search>
    </div>
  );
};
