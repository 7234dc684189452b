import type { Actor } from "@/lib/domain/access";
import type { AttendanceTarget } from "@/lib/domain/attendance/schema";
import { DomainError } from "@/lib/domain/errors";
import { assertKept, lockMonth, moveMonth } from "@/lib/server/attendance/lock-month";
import { tellTrainee } from "@/lib/server/attendance/tell-trainee";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { lockPlacement } from "@/lib/server/placements/lock-placement";

/** Gives a month that was handed in back to be changed: the trainee takes it back, or the mentor asks to look again. */
export const reopenAttendance = (actor: Actor, input: AttendanceTarget): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.placementId, { actor, action: "attendance.reopen" });
    assertKept(placement);
    const month = await lockMonth(tx, placement.id, input.month);
    if (month.version !== input.version) throw new DomainError("conflict");
    await moveMonth(tx, actor, { month, event: "reopen", change: { submittedAt: null } });
    if (actor.personId !== placement.personId) await tellTrainee(tx, placement, { kind: "attendance-reopened", month: input.month, dedupeKey: `${month.id}:${month.version}` });
    await recordAudit(tx, { actor, event: "attendance.reopen", subjectKind: "placement", subjectId: placement.id, details: { month: input.month } });
  });
