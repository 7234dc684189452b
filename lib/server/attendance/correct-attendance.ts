import { and, eq, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { attendanceDays, attendanceMonths } from "@/db/schema/follow-up";
import type { Actor } from "@/lib/domain/access";
import type { CorrectAttendance } from "@/lib/domain/attendance/schema";
import { DomainError } from "@/lib/domain/errors";
import { assertKept, lockMonth } from "@/lib/server/attendance/lock-month";
import { tellTrainee } from "@/lib/server/attendance/tell-trainee";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockPlacement } from "@/lib/server/placements/lock-placement";

/** The row of a day that counts now: the one that nobody corrected. */
const rowThatCounts = async (tx: Tx, monthId: string, day: string) => {
  const later = alias(attendanceDays, "later");
  const [row] = await tx.select().from(attendanceDays).where(and(
    eq(attendanceDays.monthId, monthId), eq(attendanceDays.day, day),
    notExists(tx.select({ one: sql`1` }).from(later).where(eq(later.correctsId, attendanceDays.id)))));
  if (!row) throw new DomainError("attendance.notPlanned", { day }, "day");
  return row;
};

/** Corrects a day of a confirmed month: a new row with its reason; what was confirmed stays readable below it. */
export const correctAttendance = (actor: Actor, input: CorrectAttendance): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.placementId, { actor, action: "attendance.confirm" });
    assertKept(placement);
    const month = await lockMonth(tx, placement.id, input.month);
    if (month.status !== "confirmed") throw new DomainError("transition.notNow", { event: "correct", status: month.status });
    const before = await rowThatCounts(tx, month.id, input.day);
    const isPresent = input.state === "present";
    await tx.insert(attendanceDays).values({
      monthId: month.id, day: input.day, plannedQuarters: before.plannedQuarters, workedQuarters: isPresent ? (input.quarters ?? before.plannedQuarters) : 0,
      absence: input.state === "present" ? null : input.state, correctsId: before.id, reason: input.reason, byId: actor.personId, createdAt: now(),
    });
    await tx.update(attendanceMonths).set({ version: sql`${attendanceMonths.version} + 1` }).where(eq(attendanceMonths.id, month.id));
    await tellTrainee(tx, placement, { kind: "attendance-corrected", month: input.month, dedupeKey: before.id });
    await recordAudit(tx, { actor, event: "attendance.correct", subjectKind: "placement", subjectId: placement.id, details: { day: input.day } });
  });
