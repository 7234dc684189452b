import { and, count, desc, eq, ilike, inArray, lt, lte, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { agreements } from "@/db/schema/agreements";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placementTerms } from "@/db/schema/placement-terms";
import { placements, startConditions } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import type { PlacementRow } from "@/lib/domain/placements/placement-row";
import { hiringInstruments } from "@/lib/domain/placements/process";
import { placementStatuses, type PlacementStatus } from "@/lib/domain/placements/status";
import { containing } from "@/lib/server/containing";
import { visibleTo } from "@/lib/server/placements/visible";

const pageSize = 50;

export interface PlacementFilter {
  status?: PlacementStatus[];
  instrument?: string;
  hostId?: string;
  /** The last day on which it ends, `YYYY-MM-DD`. */
  endsUntil?: string;
  facilitated?: boolean;
  /** Part of a name, a title, a reference or the name of the host. */
  text?: string;
  /** The last id of the page before. */
  after?: string;
}

const conditionsOf = (filter: PlacementFilter): (SQL | undefined)[] => [
  filter.status?.length ? inArray(placements.status, filter.status) : undefined,
  filter.instrument ? eq(placements.instrument, filter.instrument) : undefined,
  filter.hostId ? eq(placements.hostId, filter.hostId) : undefined,
  filter.endsUntil ? lte(placements.endsOn, filter.endsUntil) : undefined,
  filter.facilitated === undefined ? undefined : eq(placements.facilitated, filter.facilitated),
  filter.text
    ? ilike(sql`concat_ws(' ', ${people.givenName}, ${people.familyName}, ${placements.title}, ${placements.reference}, ${organisations.name})`, containing(filter.text))
    : undefined,
];

/** A page of the placements the actor may see, newest first, and the id to go on from. */
export const listPlacements = async (actor: Actor, filter: PlacementFilter = {}): Promise<{ items: PlacementRow[]; next: string | null }> => {
  const school = alias(organisations, "school");
  const rows = await db().select({
    id: placements.id, reference: placements.reference, givenName: people.givenName, familyName: people.familyName,
    hostName: organisations.name, schoolName: school.name, title: placements.title, instrument: placements.instrument,
    status: placements.status, startsOn: placements.startsOn, endsOn: placements.endsOn, facilitated: placements.facilitated,
    agreementStatus: agreements.status, contractRegisteredAt: placementTerms.contractRegisteredAt,
    openConditions: sql<number>`(select count(*)::int from ${startConditions} c where c.placement_id = ${placements.id} and c.done_at is null)`,
  })
    .from(placements)
    .innerJoin(people, eq(people.id, placements.personId))
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    .leftJoin(school, eq(school.id, placements.schoolId))
    .leftJoin(agreements, eq(agreements.placementId, placements.id))
    .leftJoin(placementTerms, eq(placementTerms.placementId, placements.id))
    .where(and(visibleTo(actor), ...conditionsOf(filter), filter.after ? lt(placements.id, filter.after) : undefined))
    .orderBy(desc(placements.id))
    .limit(pageSize + 1);
  const items = rows.slice(0, pageSize).map(({ givenName, familyName, contractRegisteredAt, ...row }) => ({
    ...row, traineeName: `${givenName} ${familyName}`, mayOpen: actor.role !== "coordinator" || row.facilitated,
    lacksContract: row.status === "completed" && hiringInstruments.includes(row.instrument) && contractRegisteredAt === null,
  }));
  return { items, next: rows.length > pageSize ? items.at(-1)?.id ?? null : null };
};

/** How many placements the actor sees in each state; states without any are 0. */
export const countPlacements = async (actor: Actor, filter: PlacementFilter = {}): Promise<Record<PlacementStatus, number>> => {
  const rows = await db().select({ status: placements.status, n: count() })
    .from(placements)
    .innerJoin(people, eq(people.id, placements.personId))
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    .where(and(visibleTo(actor), ...conditionsOf({ ...filter, status: undefined })))
    .groupBy(placements.status);
  const counts = Object.fromEntries(placementStatuses.map((status) => [status, 0]));
  for (const row of rows) counts[row.status] = row.n;
  // Built from all states above, so every key is there.
  return counts as Record<PlacementStatus, number>;
};
