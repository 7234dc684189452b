import { and, eq, isNull } from "drizzle-orm";
import { delegations } from "@/db/schema/mediation";
import { mandates } from "@/db/schema/people";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { DelegateMandate } from "@/lib/domain/decisions/schema";
import { DomainError, notFound } from "@/lib/domain/errors";
import type { WithdrawDelegation } from "@/lib/domain/mediation/schema";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";

/**
 * Lets a colleague decide under one's own mandate between two days. The colleague mediates for the same organisation
 * (`delegation.notColleague`) and the days lie within the mandate (`delegation.outsideMandate`): the database keeps both.
 */
export const delegateMandate = (actor: Actor, input: DelegateMandate): Promise<{ id: string }> =>
  command(actor, async (tx) => {
    assertCan(actor, "mandate.delegate");
    const [mandate] = await tx.select({ id: mandates.id }).from(mandates)
      .where(and(eq(mandates.id, input.mandateId), eq(mandates.personId, actor.personId), eq(mandates.organisationId, actor.organisationId ?? ""))).for("share");
    if (!mandate) throw notFound("mandate");
    if (input.validTo < today().toString()) throw new DomainError("delegation.over", {}, "validTo");
    const [delegation] = await tx.insert(delegations).values({ ...input, createdAt: now() }).returning({ id: delegations.id });
    if (!delegation) throw notFound("mandate");
    await notify(tx, {
      personIds: [input.toPersonId], kind: "mandate-lent", params: { name: actor.name, by: actor.name, from: input.validFrom, to: input.validTo }, href: "/bemiddelaar/mandaten", dedupeKey: delegation.id,
    });
    await recordAudit(tx, { actor, event: "mandate.delegate", subjectKind: "mandate", subjectId: mandate.id, details: { to: input.toPersonId, from: input.validFrom, until: input.validTo } });
    return delegation;
  });

/** Takes a mandate back that one lent; decisions that were taken under it stand. */
export const withdrawDelegation = (actor: Actor, { delegationId }: WithdrawDelegation): Promise<void> =>
  command(actor, async (tx) => {
    assertCan(actor, "mandate.delegate");
    const [row] = await tx.select({ delegation: delegations }).from(delegations).innerJoin(mandates, eq(mandates.id, delegations.mandateId))
      .where(and(eq(delegations.id, delegationId), eq(mandates.personId, actor.personId)));
    if (!row) throw notFound("mandate");
    const withdrawn = await tx.update(delegations).set({ withdrawnAt: now() })
      .where(and(eq(delegations.id, delegationId), isNull(delegations.withdrawnAt))).returning({ id: delegations.id });
    if (withdrawn.length === 0) throw new DomainError("transition.notNow", { event: "withdraw", status: "withdrawn" });
    await recordAudit(tx, { actor, event: "mandate.withdrawDelegation", subjectKind: "mandate", subjectId: row.delegation.mandateId, details: { delegationId } });
  });
