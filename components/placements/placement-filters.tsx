import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import { openInstruments } from "@/lib/domain/placements/process";
import type { PlacementStatus } from "@/lib/domain/placements/status";
import { addressOf } from "@/lib/i18n/address";

type ListPage = "/school/placements" | "/entity/placements" | "/coordinator/placements" | "/student/placements";
const groups = ["open", "running", "ended", "cancelled"] as const;

interface PlacementFiltersProps {
  page: ListPage;
  group: (typeof groups)[number] | null;
  counts: Readonly<Record<PlacementStatus, number>>;
  members: Readonly<Record<(typeof groups)[number], readonly PlacementStatus[]>>;
  text?: string;
  /** What the diversity service filters by, beside the search. */
  tracking?: { facilitated: boolean; kind?: string; until?: string; host?: string };
}

/** The states as tabs with their counts, and a search: everything lives in the address. */
export const PlacementFilters = ({ page, group, counts, members, text, tracking }: PlacementFiltersProps) => {
  const t = useTranslations("placements.list");
  const locale = useLocale();
  const p = useTranslations("placements.instrument");
  const { kind, until, host } = tracking ?? {};
  const kept = { ...(text ? { q: text } : {}), ...(tracking?.facilitated ? { facilitated: "ja" } : {}), ...(kind ? { kind } : {}), ...(until ? { until } : {}), ...(host ? { host } : {}) };
  const address = (state: string | null) => addressOf({ pathname: page, query: { ...kept, ...(state ? { state } : {}) } }, locale);
  const sum = (states: readonly PlacementStatus[]) => states.reduce((total, state) => total + counts[state], 0);
  const all = Object.values(counts).reduce((total, n) => total + n, 0);
  return (
    <div className="space-y-4">
      <Tabs
        label={t("filter")}
        tabs={[
          { label: t("all"), href: address(null), isCurrent: group === null, count: all },
          ...groups.map((name) => ({ label: t(`group.${name}`), href: address(name), isCurrent: group === name, count: sum(members[name]) })),
        ]}
      />
      <search>
      <form method="get" action={addressOf(page, locale)} className="flex flex-wrap items-end gap-3 text-fact">
        {group && <input type="hidden" name="state" value={group} />}
        <label className="grid gap-1">
          <span className="font-bold">{t("search")}</span>
          <input type="search" name="q" defaultValue={text} maxLength={100} className="h-(--control) w-72 max-w-full rounded-md border border-field bg-paper px-3" />
        </label>
        {tracking && (
          <>
            {host && <input type="hidden" name="host" value={host} />}
            <label className="grid gap-1">
              <span className="font-bold">{t("kind")}</span>
              <select name="kind" defaultValue={kind ?? ""} className="h-(--control) max-w-full rounded-md border border-field bg-paper px-3">
                <option value="">{t("allKinds")}</option>
                {openInstruments.map((code) => <option key={code} value={code}>{p(code)}</option>)}
              </select>
            </label>
            <label className="grid gap-1">
              <span className="font-bold">{t("until")}</span>
              <input type="date" name="until" defaultValue={until} className="h-(--control) rounded-md border border-field bg-paper px-3" />
            </label>
            <label className="flex min-h-(--control) items-center gap-2">
              <input type="checkbox" name="facilitated" value="ja" defaultChecked={tracking.facilitated} className="size-5" />
              {t("facilitatedOnly")}
            </label>
          </>
        )}
        <Button type="submit">{t("searchButton")}</Button>
      </form>
      </search>
    </div>
  );
};
