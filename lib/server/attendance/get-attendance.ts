import { aliasedTable, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { attendanceDays, attendanceMonths } from "@/db/schema/follow-up";
import { people } from "@/db/schema/people";
import { placementTerms } from "@/db/schema/placement-terms";
import { can, type Actor } from "@/lib/domain/access";
import { allowanceOf, type PlacementAllowance } from "@/lib/domain/attendance/allowance";
import type { Attendance, AttendanceDay, AttendanceMonth } from "@/lib/domain/attendance/attendance-month";
import { lastPlannedDay, monthsOfPlacement, plannedDaysOf } from "@/lib/domain/attendance/planned-days";
import { absenceClasses, attendanceStatuses } from "@/lib/domain/attendance/status";
import { notFound } from "@/lib/domain/errors";
import type { Dossier } from "@/lib/domain/placements/dossier";
import { firstDayOf, monthOf, type Day, type Month } from "@/lib/domain/regulation/calendar";
import { readParameters } from "@/lib/server/law/read-extra-rows";

type Planned = Dossier["placement"];

const readMonths = async (placementId: string) => {
  const confirmer = aliasedTable(people, "confirmer");
  return db().select({ month: attendanceMonths, confirmer }).from(attendanceMonths)
    .leftJoin(confirmer, eq(confirmer.id, attendanceMonths.confirmedById))
    .where(eq(attendanceMonths.placementId, placementId)).orderBy(asc(attendanceMonths.month));
};

const readDays = (placementId: string) =>
  db().select({ row: attendanceDays, author: people }).from(attendanceDays)
    .innerJoin(attendanceMonths, eq(attendanceMonths.id, attendanceDays.monthId))
    .innerJoin(people, eq(people.id, attendanceDays.byId))
    .where(eq(attendanceMonths.placementId, placementId)).orderBy(asc(attendanceDays.createdAt), asc(attendanceDays.id));

type DayRow = Awaited<ReturnType<typeof readDays>>[number];

const nameOf = (person: { givenName: string; familyName: string }): string => `${person.givenName} ${person.familyName}`;

/** The rows of each day, in the order in which they correct each other: the last one counts. */
const chainOf = (rows: readonly DayRow[]): DayRow[] => {
  const chain = rows.filter(({ row }) => row.correctsId === null);
  for (let last = chain.at(-1); last; ) {
    const corrected = last.row.id;
    last = rows.find(({ row }) => row.correctsId === corrected);
    if (last) chain.push(last);
  }
  return chain;
};

const daysOf = (placement: Planned, month: Month, rows: readonly DayRow[]): AttendanceDay[] =>
  plannedDaysOf(placement, month).map((planned) => {
    const chain = chainOf(rows.filter(({ row }) => row.day === planned.day));
    const current = chain.at(-1)?.row;
    return {
      ...planned,
      plannedQuarters: current?.plannedQuarters ?? planned.plannedQuarters,
      workedQuarters: current?.workedQuarters ?? planned.plannedQuarters,
      absence: absenceClasses.find((known) => known === current?.absence) ?? null,
      corrections: chain.slice(1).toReversed().map(({ row, author }) => ({ reason: row.reason, byName: nameOf(author), at: row.createdAt })),
    };
  });

const statusOf = (status: string | undefined): AttendanceMonth["status"] => attendanceStatuses.find((known) => known === status) ?? "draft";

const stateOf = (stored: Awaited<ReturnType<typeof readMonths>>[number] | undefined) => ({
  status: statusOf(stored?.month.status), version: stored?.month.version ?? 0,
  confirmedAt: stored?.month.confirmedAt ?? null, confirmedByName: stored?.confirmer ? nameOf(stored.confirmer) : null,
});

/** Days on which the trainee was absent, as they are written now. */
const absentDaysOf = (rows: readonly DayRow[]): Day[] =>
  [...new Set(rows.map(({ row }) => row.day))].filter((day) => chainOf(rows.filter(({ row }) => row.day === day)).at(-1)?.row.absence);

const allowanceFor = async (placement: Planned, rows: readonly DayRow[]): Promise<PlacementAllowance> => {
  const [terms] = await db().select().from(placementTerms).where(eq(placementTerms.placementId, placement.id));
  return allowanceOf({
    ...placement, ...(terms ?? { fullTimeHoursPerWeek: null, trainingYear: null }), lastDay: lastPlannedDay(placement),
    absentDays: absentDaysOf(rows),
  }, await readParameters());
};

/** The month that is asked, else that of today, else the one of the placement that lies nearest. */
const monthToShow = (months: readonly Month[], asked: Month): Month | undefined =>
  months.find((known) => known === asked) ?? (asked < (months[0] ?? "") ? months[0] : months.at(-1));

/**
 * Reads a month of attendance (the asked one, else that of `today`, within the placement) for who may read it; the caller
 * has read the dossier. Throws `notFound` for who may not.
 */
export const attendanceOf = async (actor: Actor, { placement, subject }: Dossier, asked: { month: Month | null; today: Day }): Promise<Attendance> => {
  if (!can(actor, "attendance.read", subject)) throw notFound("attendance");
  const [stored, rows] = await Promise.all([readMonths(placement.id), readDays(placement.id)]);
  const months = monthsOfPlacement(placement);
  const month = monthToShow(months, asked.month ?? monthOf(asked.today)) ?? monthOf(placement.startsOn);
  const found = (wanted: Month) => stored.find((row) => row.month.month === firstDayOf(wanted));
  return {
    month: { ...stateOf(found(month)), month, days: daysOf(placement, month, rows.filter(({ row }) => monthOf(row.day) === month)) },
    months: months.map((each) => ({ month: each, status: statusOf(found(each)?.month.status) })),
    allowance: await allowanceFor(placement, rows),
  };
};
