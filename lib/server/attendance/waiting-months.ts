import { and, asc, eq, gte, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { attendanceMonths } from "@/db/schema/follow-up";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { can, type Actor } from "@/lib/domain/access";
import { submitFrom } from "@/lib/domain/attendance/attendance-month";
import { monthsOfPlacement, plannedDaysOf } from "@/lib/domain/attendance/planned-days";
import type { WaitingMonth } from "@/lib/domain/attendance/waiting-month";
import { processOf } from "@/lib/domain/placements/process";
import { firstDayOf, monthOf, monthsBefore, type Day } from "@/lib/domain/regulation/calendar";
import { today } from "@/lib/server/clock";
import { placementSubject } from "@/lib/server/placements/lock-placement";
import { visibleTo } from "@/lib/server/placements/visible";

const limit = 100;

/** Handed in and not confirmed. A month of which the mentor has access waits for the mentor, not for the whole organisation. */
const monthsToConfirm = async (actor: Actor): Promise<WaitingMonth[]> => {
  const rows = await db().select({ month: attendanceMonths.month, placement: placements, trainee: people })
    .from(attendanceMonths)
    .innerJoin(placements, eq(placements.id, attendanceMonths.placementId))
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    .innerJoin(people, eq(people.id, placements.personId))
    .where(and(eq(attendanceMonths.status, "submitted"), visibleTo(actor)))
    .orderBy(asc(attendanceMonths.month)).limit(limit);
  return rows.filter(({ placement }) => can(actor, "attendance.confirm", placementSubject(placement)) && (actor.role === "mentor" || placement.mentorId === null))
    .map(({ month, placement, trainee }) => ({
      act: "confirm", placementId: placement.id, month: monthOf(month), title: placement.title, name: `${trainee.givenName} ${trainee.familyName}`,
    }));
};

const ownPlacements = (actor: Actor, day: Day) =>
  db().select({ placement: placements, host: organisations.name }).from(placements)
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    // What ended half a year ago is settled one way or another.
    .where(and(eq(placements.personId, actor.personId), inArray(placements.status, ["running", "suspended", "completed", "ended-early"]), gte(placements.endsOn, monthsBefore(day, 6))))
    .limit(limit);

/** Months whose last planned day is there, and that were not handed in. */
const monthsToFill = async (actor: Actor): Promise<WaitingMonth[]> => {
  const day = today().toString();
  const own = (await ownPlacements(actor, day)).filter(({ placement }) => processOf(placement.instrument)?.attendance);
  if (own.length === 0) return [];
  const handedIn = await db().select({ placementId: attendanceMonths.placementId, month: attendanceMonths.month }).from(attendanceMonths)
    .where(and(inArray(attendanceMonths.placementId, own.map(({ placement }) => placement.id)), inArray(attendanceMonths.status, ["submitted", "confirmed"])));
  return own.flatMap(({ placement, host }) => monthsOfPlacement(placement).flatMap((month): WaitingMonth[] => {
    const last = submitFrom(plannedDaysOf(placement, month));
    const isHandedIn = handedIn.some((row) => row.placementId === placement.id && row.month === firstDayOf(month));
    return last === null || last > day || isHandedIn ? [] : [{ act: "fill", placementId: placement.id, month, name: host, title: placement.title }];
  }));
};

/** The months of attendance that wait for this actor, oldest first. */
export const waitingMonths = (actor: Actor): Promise<WaitingMonth[]> => (actor.role === "student" ? monthsToFill(actor) : monthsToConfirm(actor));
