import { Download } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { PlacementFilters } from "@/components/placements/placement-filters";
import { PlacementList } from "@/components/placements/placement-list";
import { ButtonLink } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { Actor } from "@/lib/domain/access";
import { addressOf } from "@/lib/i18n/address";
import { countPlacements, listPlacements } from "@/lib/server/placements/list-placements";
import { placementFilterOf, placementGroups } from "@/lib/server/placements/placement-filter";

interface PlacementListPageProps {
  actor: Actor;
  page: "/school/placements" | "/entity/placements" | "/coordinator/placements" | "/student/placements";
  title: string;
  search: Record<string, string | string[] | undefined>;
  /** The column that says nothing new in this workspace. */
  without?: "host" | "school" | "trainee";
}

/** The list of placements of a workspace: states with counts, search, and the next fifty; the same for every role. */
export const PlacementListPage = async ({ actor, page, title, search, without }: PlacementListPageProps) => {
  const { group, filter } = placementFilterOf(search);
  const [{ items, next }, counts, t, locale] = await Promise.all([
    listPlacements(actor, filter), countPlacements(actor, filter), getTranslations("placements.list"), getLocale(),
  ]);
  const kept = { ...(group ? { state: group } : {}), ...(filter.text ? { q: filter.text } : {}), ...(filter.facilitated ? { facilitated: "ja" } : {}),
    ...(filter.instrument ? { kind: filter.instrument } : {}), ...(filter.endsUntil ? { until: filter.endsUntil } : {}), ...(filter.hostId ? { host: filter.hostId } : {}) };
  const fileAddress = (format: string) => `/api/trainees/stagiairs.${format}?${new URLSearchParams({ ...kept, taal: locale })}`;
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h1>{title}</h1>
        {actor.role !== "student" && items.length > 0 && (
          <p className="flex flex-wrap items-center gap-2">
            <a href={fileAddress("csv")} className={buttonLook({})}><Icon as={Download} size="sm" />{t("download")}</a>
            {(["xlsx", "ods"] as const).map((format) => <a key={format} href={fileAddress(format)} className={buttonLook({ variant: "quiet" })}>{format.toUpperCase()}</a>)}
          </p>
        )}
      </div>
      <PlacementFilters
        page={page} group={group} counts={counts} members={placementGroups} text={filter.text}
        tracking={actor.role === "coordinator" ? { facilitated: filter.facilitated === true, kind: filter.instrument, until: filter.endsUntil, host: filter.hostId } : undefined}
      />
      {items.length === 0
        ? <EmptyState title={t("none")} actions={<ButtonLink href={addressOf(page, locale)}>{t("clear")}</ButtonLink>}>{t("noneText")}</EmptyState>
        : <div className="overflow-hidden rounded-md border border-line bg-paper"><PlacementList rows={items} caption={title} without={without} /></div>}
      {next && <p><ButtonLink href={addressOf({ pathname: page, query: { ...kept, after: next } }, locale)}>{t("more")}</ButtonLink></p>}
    </div>
  );
};
