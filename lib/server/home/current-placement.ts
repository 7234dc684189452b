import { aliasedTable, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { plannedWeekOf } from "@/lib/domain/attendance/planned-week";
import type { CurrentPlacement } from "@/lib/domain/placements/current-placement";
import { today } from "@/lib/server/clock";
import { listPlacements } from "@/lib/server/placements/list-placements";

type Named = { givenName: string; familyName: string } | null;

const nameOf = (person: Named): string | null => person && `${person.givenName} ${person.familyName}`;

const readDetails = async (placementId: string) => {
  const [supervisor, mediator] = [aliasedTable(people, "supervisor"), aliasedTable(people, "mediator")];
  const [row] = await db().select({ placement: placements, supervisor, mediator }).from(placements)
    .leftJoin(supervisor, eq(supervisor.id, placements.supervisorId))
    .leftJoin(mediator, eq(mediator.id, placements.mediatorId))
    .where(eq(placements.id, placementId));
  return row;
};

/** The candidate's placement that began first of those that run or are about to; null without any. */
export const getCurrentPlacement = async (actor: Actor): Promise<CurrentPlacement | null> => {
  if (actor.role !== "student") return null;
  const { items } = await listPlacements(actor, { status: ["running", "suspended", "signed", "prepared"] });
  const [row] = items.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  const details = row && await readDetails(row.id);
  if (!details) return null;
  const { placement, supervisor, mediator } = details;
  return {
    row, hoursPerWeek: placement.hoursPerWeek,
    week: row.status === "running" ? plannedWeekOf(placement, today().toString()) : [],
    mentorName: placement.mentorName || null, supervisorName: nameOf(supervisor), mediatorName: nameOf(mediator),
  };
};
