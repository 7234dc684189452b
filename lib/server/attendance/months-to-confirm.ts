import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { attendanceMonths } from "@/db/schema/follow-up";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { can, type Actor } from "@/lib/domain/access";
import { monthOf, type Month } from "@/lib/domain/regulation/calendar";
import { placementSubject } from "@/lib/server/placements/lock-placement";
import { visibleTo } from "@/lib/server/placements/visible";

/** A month that a trainee handed in and nobody confirmed yet. */
export interface MonthToConfirm {
  placementId: string;
  month: Month;
  traineeName: string;
  title: string;
}

/** The months that wait for this actor's confirmation, oldest first. */
export const monthsToConfirm = async (actor: Actor): Promise<MonthToConfirm[]> => {
  const rows = await db().select({ month: attendanceMonths.month, placement: placements, trainee: people })
    .from(attendanceMonths)
    .innerJoin(placements, eq(placements.id, attendanceMonths.placementId))
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    .innerJoin(people, eq(people.id, placements.personId))
    .where(and(eq(attendanceMonths.status, "submitted"), visibleTo(actor)))
    .orderBy(asc(attendanceMonths.month)).limit(100);
  return rows.filter(({ placement }) => can(actor, "attendance.confirm", placementSubject(placement)))
    .map(({ month, placement, trainee }) => ({
      placementId: placement.id, month: monthOf(month), title: placement.title, traineeName: `${trainee.givenName} ${trainee.familyName}`,
    }));
};
