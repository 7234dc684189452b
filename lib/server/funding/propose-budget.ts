import { and, eq } from "drizzle-orm";
import { budgetChanges } from "@/db/schema/funding";
import { budgetLines } from "@/db/schema/money";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import type { DecideBudget, ProposeBudget } from "@/lib/domain/funding/schema";
import { addressOf } from "@/lib/i18n/address";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { serviceMembers } from "@/lib/server/funding/ask-funding";
import { notify } from "@/lib/server/outbox";

/** Proposes a budget line of a year, or a new total for one. It counts once a colleague has confirmed it. */
export const proposeBudget = (actor: Actor, { year, name, amount }: ProposeBudget): Promise<{ id: string }> =>
  command(actor, async (tx) => {
    assertCan(actor, "budget.set");
    const [line] = await tx.select().from(budgetLines).where(and(eq(budgetLines.year, year), eq(budgetLines.name, name)));
    if (line && amount < line.reservedCents + line.paidCents) throw new DomainError("budget.belowUsed", {}, "amount");
    const [change] = await tx.insert(budgetChanges)
      .values({ lineId: line?.id, year, name, totalCents: amount, proposedById: actor.personId, proposedAt: now() })
      .onConflictDoNothing().returning({ id: budgetChanges.id });
    if (!change) throw new DomainError("budget.alreadyProposed");
    const others = (await serviceMembers(tx)).filter((id) => id !== actor.personId);
    await notify(tx, { personIds: others, kind: "budget-proposed", params: { name, year }, href: addressOf("/coordinator/budget", "nl"), dedupeKey: change.id });
    await recordAudit(tx, { actor, event: "budget.propose", subjectKind: "budget", subjectId: change.id, details: { year, totalCents: amount } });
    return change;
  });

/** A second person confirms a proposed budget, or refuses it. Nobody confirms their own (`budget.ownProposal`). */
export const decideBudget = (actor: Actor, { id, outcome }: DecideBudget): Promise<void> =>
  command(actor, async (tx) => {
    assertCan(actor, "budget.set");
    const [change] = await tx.select().from(budgetChanges).where(eq(budgetChanges.id, id)).for("update");
    if (!change) throw notFound("budget");
    if (change.status !== "proposed") throw new DomainError("conflict");
    if (outcome === "confirm" && change.proposedById === actor.personId) throw new DomainError("budget.ownProposal");
    let lineId = change.lineId;
    if (outcome === "confirm") {
      const [line] = await tx.insert(budgetLines).values({ year: change.year, name: change.name, totalCents: change.totalCents })
        .onConflictDoUpdate({ target: [budgetLines.year, budgetLines.name], set: { totalCents: change.totalCents } }).returning({ id: budgetLines.id });
      lineId = line?.id ?? lineId;
    }
    await tx.update(budgetChanges)
      .set({ status: outcome === "confirm" ? "confirmed" : "refused", lineId, decidedById: actor.personId, decidedAt: now() }).where(eq(budgetChanges.id, id));
    await recordAudit(tx, { actor, event: "budget.decide", subjectKind: "budget", subjectId: id, details: { outcome } });
  });
