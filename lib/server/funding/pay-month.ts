import { and, eq, sql } from "drizzle-orm";
import { budgetEntries } from "@/db/schema/money";
import { fundingRequests, paymentRunLines, paymentRuns } from "@/db/schema/funding";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import type { DecidePayments, PreparePayments } from "@/lib/domain/funding/schema";
import { addressOf } from "@/lib/i18n/address";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { serviceMembers } from "@/lib/server/funding/ask-funding";
import { duePayments } from "@/lib/server/funding/due-payments";
import { notify } from "@/lib/server/outbox";

/** Draws up the payments of a month that has ended, for a colleague to approve. Nothing due is `payment.nothingDue`. */
export const preparePayments = (actor: Actor, input: PreparePayments): Promise<{ id: string; payments: number }> =>
  command(actor, async (tx) => {
    assertCan(actor, "payment.prepare");
    const month = `${input.month}-01`;
    if (month >= today().with({ day: 1 }).toString()) throw new DomainError("payment.monthRuns", {}, "month");
    const due = await duePayments(tx, month);
    if (due.length === 0) throw new DomainError("payment.nothingDue", {}, "month");
    const [run] = await tx.insert(paymentRuns).values({ month, preparedById: actor.personId, preparedAt: now() }).onConflictDoNothing().returning({ id: paymentRuns.id });
    if (!run) throw new DomainError("payment.alreadyPrepared", {}, "month");
    await tx.insert(paymentRunLines).values(due.map(({ placementId, cents }) => ({ runId: run.id, placementId, cents })));
    const others = (await serviceMembers(tx)).filter((id) => id !== actor.personId);
    await notify(tx, { personIds: others, kind: "payments-prepared", params: { month: input.month, count: due.length }, href: addressOf("/coordinator/payments", "nl"), dedupeKey: run.id });
    await recordAudit(tx, { actor, event: "payment.prepare", subjectKind: "payment", subjectId: run.id, details: { month, payments: due.length } });
    return { id: run.id, payments: due.length };
  });

/**
 * A second person approves a prepared list: the ledger pays each line once (`budget_one_payment_a_month`), and what the
 * last month leaves is free again. Or drops the list. Nobody approves their own (`payment.ownList`).
 */
export const decidePayments = (actor: Actor, { id, outcome }: DecidePayments): Promise<{ payments: number }> =>
  command(actor, async (tx) => {
    assertCan(actor, "payment.approve");
    const [run] = await tx.select().from(paymentRuns).where(eq(paymentRuns.id, id)).for("update");
    if (!run) throw notFound("payment");
    if (run.status !== "prepared") throw new DomainError("conflict");
    if (outcome === "approve" && run.preparedById === actor.personId) throw new DomainError("payment.ownList");
    const paid = outcome === "approve"
      ? await tx.insert(budgetEntries).select(
        tx.select({
          id: sql`uuid7()`.as("id"), lineId: fundingRequests.lineId, placementId: paymentRunLines.placementId, kind: sql`'pay'::budget_entry_kind`.as("kind"), cents: paymentRunLines.cents,
          month: sql`${run.month}::date`.as("month"), correctsId: sql`null::uuid`.as("corrects_id"), byId: sql`${actor.personId}::uuid`.as("by_id"), createdAt: sql`${now().toISOString()}::timestamptz`.as("created_at"),
        }).from(paymentRunLines)
          .innerJoin(fundingRequests, and(eq(fundingRequests.placementId, paymentRunLines.placementId), eq(fundingRequests.status, "granted")))
          .where(eq(paymentRunLines.runId, id))).returning({ id: budgetEntries.id })
      : [];
    await tx.update(paymentRuns).set({ status: outcome === "approve" ? "approved" : "dropped", decidedById: actor.personId, decidedAt: now() }).where(eq(paymentRuns.id, id));
    await recordAudit(tx, { actor, event: "payment.decide", subjectKind: "payment", subjectId: id, details: { outcome, payments: paid.length } });
    return { payments: paid.length };
  });
