import { and, desc, eq, gte, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { delegations } from "@/db/schema/mediation";
import { mandates } from "@/db/schema/people";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { today } from "@/lib/server/clock";

export interface ChosenMandate {
  mandateId: string;
  /** Set when a colleague lent it for today. */
  delegationId: string | null;
}

interface Scope {
  organisationId: string;
  province: string;
  instrument: string;
}

/**
 * The mandate under which somebody decides today: their own, or one that was lent to them; of the organisation that was
 * asked, for this place and kind. It stays locked against withdrawal until the transaction ends. Throws
 * `decision.noMandate`.
 */
export const chooseMandate = async (tx: Tx, { personId }: Pick<Actor, "personId">, { organisationId, province, instrument }: Scope): Promise<ChosenMandate> => {
  const day = today().toString();
  const [chosen] = await tx.select({ mandateId: mandates.id, ownerId: mandates.personId, delegationId: delegations.id }).from(mandates)
    .leftJoin(delegations, and(
      eq(delegations.mandateId, mandates.id), eq(delegations.toPersonId, personId), isNull(delegations.withdrawnAt),
      lte(delegations.validFrom, day), gte(delegations.validTo, day)))
    .where(and(
      eq(mandates.organisationId, organisationId), isNull(mandates.withdrawnAt), lte(mandates.validFrom, day),
      or(isNull(mandates.validTo), gte(mandates.validTo, day)),
      sql`${instrument} = any(${mandates.instruments})`, sql`${province} = any(${mandates.provinces})`,
      or(eq(mandates.personId, personId), isNotNull(delegations.id))))
    .orderBy(desc(eq(mandates.personId, personId))).limit(1)
    .for("share", { of: mandates });
  if (!chosen) throw new DomainError("decision.noMandate", { instrument, province });
  // Under a mandate of one's own nothing was lent.
  return { mandateId: chosen.mandateId, delegationId: chosen.ownerId === personId ? null : chosen.delegationId };
};
