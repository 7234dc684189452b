import { and, eq, sql } from "drizzle-orm";
import { employments } from "@/db/schema/employments";
import { can, type Actor } from "@/lib/domain/access";
import type { EndEmployment } from "@/lib/domain/employments/schema";
import { DomainError, notFound } from "@/lib/domain/errors";
import { assertEndsWithin } from "@/lib/domain/placements/rules";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

/** Ends a temporary job, with what came of it. Throws `employment.alreadyEnded`, and `placement.endOutside` for a day outside its period. */
export const endEmployment = (actor: Actor, { id, version, on, outcome }: EndEmployment): Promise<void> =>
  command(actor, async (tx) => {
    const [employment] = await tx.select().from(employments).where(eq(employments.id, id)).for("update");
    if (!employment || !can(actor, "employment.register", { hostId: employment.hostId })) throw notFound("employment");
    if (employment.endedOn) throw new DomainError("employment.alreadyEnded");
    assertEndsWithin(employment, on);
    if (on > today().toString()) throw new DomainError("placement.endInFuture", {}, "on");
    const [ended] = await tx.update(employments).set({ endedOn: on, outcome, version: sql`${employments.version} + 1` })
      .where(and(eq(employments.id, id), eq(employments.version, version))).returning({ id: employments.id });
    if (!ended) throw new DomainError("conflict");
    await recordAudit(tx, { actor, event: "employment.end", subjectKind: "application", subjectId: employment.applicationId, details: { on, outcome } });
  });
