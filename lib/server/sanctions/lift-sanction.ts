import { and, eq, gte, isNull } from "drizzle-orm";
import { sanctions } from "@/db/schema/money";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { LiftSanction } from "@/lib/domain/sanctions/schema";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { membersOf } from "@/lib/server/placements/people-concerned";
import { lockCase, saveCase } from "@/lib/server/sanctions/lock-case";

/** Ends a running sanction before its last day, with a reason; by another person than who decided it (`sanction.liftByAnother`). */
export const liftSanction = (actor: Actor, input: LiftSanction): Promise<void> =>
  command(actor, async (tx) => {
    const found = await lockCase(tx, input.id, { actor, action: "sanction.lift" });
    if (found.status !== "decided" || !found.sanctionId) throw new DomainError("transition.notNow", { event: "lift", status: found.status });
    if (found.decidedById === actor.personId) throw new DomainError("sanction.liftByAnother");
    const lifted = await tx.update(sanctions).set({ liftedAt: now(), liftedById: actor.personId, liftReason: input.reason })
      .where(and(eq(sanctions.id, found.sanctionId), isNull(sanctions.liftedAt), gte(sanctions.lastDay, today().toString()))).returning({ id: sanctions.id });
    if (lifted.length === 0) throw new DomainError("sanction.notRunning");
    await saveCase(tx, found, {}, input.version);
    await notify(tx, {
      personIds: await membersOf(tx, found.organisationId, "entity"), kind: "sanction-lifted", params: { reference: found.reference },
      href: `/entiteit/sancties/${found.id}`, dedupeKey: found.id,
    });
    await recordAudit(tx, { actor, event: "sanction.lift", subjectKind: "sanction", subjectId: found.id });
  });
