import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { attendanceDays, attendanceMonths } from "@/db/schema/follow-up";
import type { Actor } from "@/lib/domain/access";
import { submitFrom } from "@/lib/domain/attendance/attendance-month";
import { plannedDaysOf, type PlannedDay } from "@/lib/domain/attendance/planned-days";
import type { SaveAttendance } from "@/lib/domain/attendance/schema";
import { DomainError } from "@/lib/domain/errors";
import { addressOf } from "@/lib/i18n/address";
import { assertKept, moveMonth, openMonth } from "@/lib/server/attendance/lock-month";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { lockPlacement, type Placement } from "@/lib/server/placements/lock-placement";
import { membersOf } from "@/lib/server/placements/people-concerned";

type Written = SaveAttendance["days"][number];

/** What is kept of a day: as it was written, or as planned where nothing was. */
const rowOf = ({ day, plannedQuarters }: PlannedDay, written: Written | undefined) => {
  if (written?.state === "absent") {
    if (!written.absence) throw new DomainError("attendance.chooseAbsence", {}, `absence-${day}`);
    return { day, plannedQuarters, workedQuarters: 0, absence: written.absence };
  }
  return { day, plannedQuarters, workedQuarters: written?.quarters ?? plannedQuarters, absence: null };
};

const writeDays = async (tx: Tx, actor: Actor, { monthId, days, input }: { monthId: string; days: readonly PlannedDay[]; input: SaveAttendance }): Promise<void> => {
  const unplanned = input.days.find(({ day }) => !days.some((planned) => planned.day === day));
  if (unplanned) throw new DomainError("attendance.notPlanned", { day: unplanned.day });
  const rows = days.map((planned) => rowOf(planned, input.days.find(({ day }) => day === planned.day)));
  await tx.delete(attendanceDays).where(and(eq(attendanceDays.monthId, monthId), isNull(attendanceDays.correctsId)));
  if (rows.length > 0) await tx.insert(attendanceDays).values(rows.map((row) => ({ ...row, monthId, byId: actor.personId, createdAt: now() })));
};

/** Who confirms: the mentor with an account, else the host's people. */
const confirmers = async (tx: Tx, { mentorId, hostId }: Placement): Promise<string[]> => (mentorId ? [mentorId] : membersOf(tx, hostId, "entity"));

/**
 * Keeps the attendance of a month as the trainee wrote it; a planned day that is left out counts as planned. `submit` hands
 * it in to the mentor, from the month's last planned day on. Refused: a day that is not planned (`attendance.notPlanned`),
 * an absence without a class, a month that was handed in, a stale version.
 */
export const saveAttendance = (actor: Actor, input: SaveAttendance): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.placementId, { actor, action: "attendance.write" });
    assertKept(placement);
    const days = plannedDaysOf(placement, input.month).filter(({ isHoliday }) => !isHoliday);
    const last = submitFrom(days);
    if (!last) throw new DomainError("attendance.notPlanned", { day: `${input.month}-01` });
    const month = await openMonth(tx, { placementId: placement.id, month: input.month, seen: input.version });
    if (month.status !== "draft") throw new DomainError("transition.notNow", { event: "save", status: month.status });
    await writeDays(tx, actor, { monthId: month.id, days, input });
    if (input.intent === "submit") {
      if (today().toString() < last) throw new DomainError("attendance.monthNotOver", { day: last });
      await moveMonth(tx, actor, { month, event: "submit", change: { submittedAt: now() } });
      await notify(tx, {
        personIds: await confirmers(tx, placement), kind: "attendance-submitted", params: { title: placement.title, month: input.month },
        href: addressOf({ pathname: "/placements/[id]/attendance", params: { id: placement.id }, query: { month: input.month } }, "nl"), dedupeKey: `${month.id}:${month.version}`,
      });
    } else await tx.update(attendanceMonths).set({ version: sql`${attendanceMonths.version} + 1` }).where(eq(attendanceMonths.id, month.id));
    await recordAudit(tx, { actor, event: `attendance.${input.intent}`, subjectKind: "placement", subjectId: placement.id, details: { month: input.month } });
  });
