import { and, eq, isNull } from "drizzle-orm";
import { startConditions } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { TickCondition } from "@/lib/domain/placements/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockPlacement } from "@/lib/server/placements/lock-placement";

const openStates = ["prepared", "approved", "signed"];

/** Declares a condition of the start arranged. Only the party that must arrange it may; once done it stays done. */
export const tickCondition = (actor: Actor, input: TickCondition): Promise<void> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.id, { actor, action: "placement.tickCondition" });
    if (!openStates.includes(placement.status)) throw new DomainError("transition.notNow", { event: "tick", status: placement.status });
    const [ticked] = await tx.update(startConditions)
      .set({ doneAt: now(), doneById: actor.personId, note: input.note })
      .where(and(eq(startConditions.placementId, placement.id), eq(startConditions.kind, input.kind),
        eq(startConditions.responsible, actor.role), isNull(startConditions.doneAt)))
      .returning({ kind: startConditions.kind });
    if (!ticked) throw new DomainError("placement.conditionNotYours");
    await recordAudit(tx, { actor, event: "placement.tickCondition", subjectKind: "placement", subjectId: placement.id, details: { kind: input.kind } });
  });
