import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { attendanceMonths } from "@/db/schema/follow-up";
import { attendanceEvents, attendanceStatuses, type AttendanceStatus } from "@/lib/domain/attendance/status";
import type { Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { applyEvent } from "@/lib/domain/machine";
import { processOf } from "@/lib/domain/placements/process";
import type { PlacementStatus } from "@/lib/domain/placements/status";
import { firstDayOf, type Month } from "@/lib/domain/regulation/calendar";
import type { Placement } from "@/lib/server/placements/lock-placement";

type Row = typeof attendanceMonths.$inferSelect;
/** A month with its status as the machine knows it. */
export interface LockedMonth extends Omit<Row, "status"> {
  status: AttendanceStatus;
}

const statusOf = (status: string): AttendanceStatus => attendanceStatuses.find((known) => known === status) ?? "draft";

/** States in which attendance is kept: from the start on, and after the end for what is still open. */
const keptStatuses: readonly PlacementStatus[] = ["running", "suspended", "completed", "ended-early"];

/** Refuses a placement of which no attendance is kept (`attendance.notKept`), or that has not begun. */
export const assertKept = (placement: Placement): void => {
  if (!processOf(placement.instrument)?.attendance || !keptStatuses.includes(placement.status)) throw new DomainError("attendance.notKept");
};

/** The month of a placement, locked until the transaction ends; `notFound` while nothing was saved of it. */
export const lockMonth = async (tx: Tx, placementId: string, month: Month): Promise<LockedMonth> => {
  const [found] = await tx.select().from(attendanceMonths)
    .where(and(eq(attendanceMonths.placementId, placementId), eq(attendanceMonths.month, firstDayOf(month)))).for("update");
  if (!found) throw notFound("attendance");
  return { ...found, status: statusOf(found.status) };
};

/** The same, made when it is not there yet. Throws `conflict` when it is another version than `seen`; 0 = nothing was saved. */
export const openMonth = async (tx: Tx, { placementId, month, seen }: { placementId: string; month: Month; seen: number }): Promise<LockedMonth> => {
  const made = await tx.insert(attendanceMonths).values({ placementId, month: firstDayOf(month) }).onConflictDoNothing().returning({ id: attendanceMonths.id });
  const locked = await lockMonth(tx, placementId, month);
  if ((made.length > 0 ? 0 : locked.version) !== seen) throw new DomainError("conflict");
  return locked;
};

type Event = keyof typeof attendanceEvents;
type Change = Partial<typeof attendanceMonths.$inferInsert>;

/** Takes a month to its next state. Refuses what is not declared for this state and role. */
export const moveMonth = async (tx: Tx, actor: Actor, { month, event, change = {} }: { month: LockedMonth; event: Event; change?: Change }): Promise<void> => {
  const { status } = applyEvent(attendanceEvents, month, event, actor.role);
  await tx.update(attendanceMonths).set({ ...change, status, version: sql`${attendanceMonths.version} + 1` }).where(eq(attendanceMonths.id, month.id));
};
