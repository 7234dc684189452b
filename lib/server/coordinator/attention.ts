import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { db } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placementTerms } from "@/db/schema/placement-terms";
import { placements } from "@/db/schema/placements";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { Attention } from "@/lib/domain/coordinator/attention";
import { openInstruments, processOf } from "@/lib/domain/placements/process";

/** Placements at Flemish entities after which the host must hire, that ended without a registered contract; the oldest first. */
export const listAttention = async (actor: Actor): Promise<Attention[]> => {
  assertCan(actor, "register.read");
  const hiring = openInstruments.filter((instrument) => processOf(instrument)?.contractAfter);
  const rows = await db().select({
    placementId: placements.id, instrument: placements.instrument, givenName: people.givenName, familyName: people.familyName,
    hostName: organisations.name, endedOn: placements.endedOn, endsOn: placements.endsOn, facilitated: placements.facilitated,
  }).from(placements)
    .innerJoin(people, eq(people.id, placements.personId))
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    .leftJoin(placementTerms, eq(placementTerms.placementId, placements.id))
    .where(and(eq(organisations.kind, "flemish-government"), eq(placements.status, "completed"), inArray(placements.instrument, hiring),
      or(isNull(placementTerms.placementId), isNull(placementTerms.contractRegisteredAt))))
    .orderBy(asc(placements.endedOn)).limit(20);
  return rows.map(({ givenName, familyName, endedOn, endsOn, facilitated, ...row }) => ({
    ...row, key: row.placementId, kind: "contract-missing", traineeName: `${givenName} ${familyName}`, on: endedOn ?? endsOn, mayOpen: facilitated,
  }));
};
