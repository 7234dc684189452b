import { and, count, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { placements } from "@/db/schema/placements";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { EntityOverviewRow } from "@/lib/domain/coordinator/entity-overview";
import { livePlacementStatuses } from "@/lib/domain/placements/status";
import { today } from "@/lib/server/clock";

/** Live placements of every Flemish entity by instrument, in one statement; entities without any are left out. */
export const entityOverview = async (actor: Actor): Promise<EntityOverviewRow[]> => {
  assertCan(actor, "register.read");
  const day = today().toString();
  const rows = await db().select({
    hostId: placements.hostId, name: organisations.name, instrument: placements.instrument, n: count(),
    running: sql<number>`count(*) filter (where ${placements.status} in ('running', 'suspended'))::int`,
    facilitated: sql<number>`count(*) filter (where ${placements.facilitated})::int`,
    overdue: sql<number>`count(*) filter (where ${placements.status} = 'running' and ${placements.endsOn} < ${day})::int`,
  })
    .from(placements).innerJoin(organisations, eq(organisations.id, placements.hostId))
    .where(and(eq(organisations.kind, "flemish-government"), inArray(placements.status, [...livePlacementStatuses])))
    .groupBy(placements.hostId, organisations.name, placements.instrument)
    .orderBy(organisations.name);
  const byHost = new Map<string, EntityOverviewRow>();
  for (const row of rows) {
    const known = byHost.get(row.hostId) ?? { hostId: row.hostId, name: row.name, byInstrument: {}, running: 0, prepared: 0, facilitated: 0, overdue: 0 };
    byHost.set(row.hostId, {
      ...known,
      byInstrument: { ...known.byInstrument, [row.instrument]: row.running },
      running: known.running + row.running,
      prepared: known.prepared + row.n - row.running,
      facilitated: known.facilitated + row.facilitated,
      overdue: known.overdue + row.overdue,
    });
  }
  return [...byHost.values()];
};
