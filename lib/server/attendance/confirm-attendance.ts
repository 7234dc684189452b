import type { Actor } from "@/lib/domain/access";
import type { AttendanceTarget } from "@/lib/domain/attendance/schema";
import { DomainError } from "@/lib/domain/errors";
import { assertKept, lockMonth, moveMonth } from "@/lib/server/attendance/lock-month";
import { tellTrainee } from "@/lib/server/attendance/tell-trainee";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockPlacement } from "@/lib/server/placements/lock-placement";

/** Confirms a month that the trainee handed in. From then on it changes by corrections alone. */
export const confirmAttendance = (actor: Actor, input: AttendanceTarget): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.placementId, { actor, action: "attendance.confirm" });
    assertKept(placement);
    const month = await lockMonth(tx, placement.id, input.month);
    if (month.version !== input.version) throw new DomainError("conflict");
    await moveMonth(tx, actor, { month, event: "confirm", change: { confirmedAt: now(), confirmedById: actor.personId } });
    await tellTrainee(tx, placement, { kind: "attendance-confirmed", month: input.month, dedupeKey: month.id });
    await recordAudit(tx, { actor, event: "attendance.confirm", subjectKind: "placement", subjectId: placement.id, details: { month: input.month } });
  });
