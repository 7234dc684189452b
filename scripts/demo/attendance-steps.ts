import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { attendanceMonths } from "@/db/schema/follow-up";
import { placementSuspensions } from "@/db/schema/placement-terms";
import { placements } from "@/db/schema/placements";
import { plannedDaysOf } from "@/lib/domain/attendance/planned-days";
import type { SaveAttendance } from "@/lib/domain/attendance/schema";
import { firstDayOf, lastDayOf, monthsOf, type Month } from "@/lib/domain/regulation/calendar";
import { confirmAttendance } from "@/lib/server/attendance/confirm-attendance";
import { saveAttendance } from "@/lib/server/attendance/save-attendance";
import { today } from "@/lib/server/clock";
import { actorAs, placementIdOf, processFor, type FileStep, type InstrumentFile, type Moment } from "@/scripts/demo/instrument-file";

type Written = SaveAttendance["days"];

const versionOf = async (placementId: string, month: Month): Promise<number> => {
  const [row] = await db().select({ version: attendanceMonths.version }).from(attendanceMonths)
    .where(and(eq(attendanceMonths.placementId, placementId), eq(attendanceMonths.month, firstDayOf(month))));
  return row?.version ?? 0;
};

/** Present as planned, but for a day now and then, and the weeks in which it stood still. */
const writtenBy = async ({ random, ...file }: InstrumentFile, placementId: string, month: Month): Promise<Written> => {
  const [placement] = await db().select().from(placements).where(eq(placements.id, placementId));
  if (!placement) throw new Error(`${file.candidate.actor.name} has no placement.`);
  const still = await db().select().from(placementSuspensions).where(eq(placementSuspensions.placementId, placementId));
  const isStill = (day: string): boolean => still.some(({ fromOn, toOn }) => fromOn <= day && (toOn === null || day <= toOn));
  const planned = plannedDaysOf(placement, month).filter(({ isHoliday, day }) => !isHoliday && day <= today().toString());
  return planned.map(({ day }) => {
    if (isStill(day)) return { day, state: "absent", absence: "long" };
    return random.chance(0.06) ? { day, state: "absent", absence: random.pick(["justified", "justified", "unjustified"]) } : { day, state: "present" };
  });
};

const write = (month: Month, intent: "save" | "submit"): FileStep => async (file) => {
  const placementId = placementIdOf(file);
  const days = await writtenBy(file, placementId, month);
  if (days.length > 0) await saveAttendance(file.candidate.actor, { placementId, month, version: await versionOf(placementId, month), days, intent });
};

const confirm = (month: Month): FileStep => async (file) => {
  const placementId = placementIdOf(file);
  const version = await versionOf(placementId, month);
  if (version > 0) await confirmAttendance(actorAs(file, "entity"), { placementId, month, version });
};

/** Days after the end of a month on which it is handed in, and confirmed. */
const [handedIn, confirmed] = [2, 5];

/**
 * The months of a placement of which attendance is kept: each is handed in once it is over and confirmed some days later.
 * Of every second trainee the last whole month waits for the mentor, and the month that runs is kept as far as it got.
 */
export const attendanceOf = (file: InstrumentFile): Moment[] => {
  if (!processFor(file).attendance) return [];
  const { world: { calendar, cast }, edition: { startsOn, endsOn }, candidate } = file;
  const startsIn = calendar.offsetOf(startsOn);
  const isSlow = cast.candidates.indexOf(candidate) % 2 === 0;
  return monthsOf(startsOn, endsOn).flatMap((month): Moment[] => {
    const over = calendar.offsetOf(lastDayOf(month));
    if (over + handedIn >= 0) return firstDayOf(month) <= calendar.day(-4) ? [{ on: -3 - startsIn, run: write(month, "save") }] : [];
    const isLast = over + confirmed > -31;
    return [
      { on: over + handedIn - startsIn, run: write(month, "submit") },
      ...(isLast && isSlow ? [] : [{ on: over + confirmed - startsIn, run: confirm(month) }]),
    ];
  });
};
