import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { authoritySettings } from "@/db/schema/mediation";
import { mandates, people } from "@/db/schema/people";
import type { Actor } from "@/lib/domain/access";
import { claimantOf, isOwnCase, type Claim } from "@/lib/domain/decisions/may-decide";
import { DomainError } from "@/lib/domain/errors";
import type { Authority } from "@/lib/domain/mediation/queued-request";
import { now } from "@/lib/server/clock";
import { chooseMandate } from "@/lib/server/decisions/choose-mandate";
import type { LockedRequest } from "@/lib/server/decisions/lock-request";

/** Who took a request on and still holds it, or null. */
export const claimantNow = async (tx: Tx, { organisationId, ...claim }: Claim & { organisationId: string }): Promise<string | null> => {
  const [settings] = await tx.select({ hours: authoritySettings.claimHours }).from(authoritySettings).where(eq(authoritySettings.organisationId, organisationId));
  return claimantOf(claim, { now: now(), hours: settings?.hours ?? 24 });
};

/** What bars this reader whatever their mandate: a part of their own, or a colleague who has it. */
const barOf = async (tx: Tx, { personId }: Actor, { placement, request, plan }: LockedRequest) => {
  const contributorIds = plan ? [...plan.contributorIds, plan.authorId] : [];
  if (isOwnCase(personId, { ...placement, requestedById: request.requestedById, contributorIds })) return "ownCase";
  const claimant = await claimantNow(tx, request);
  if (claimant === null || claimant === personId) return null;
  return request.assignedById === null ? "claimed" : "assigned";
};

/** Under which mandate this reader would decide now, or why they cannot: the same questions as the decision itself asks. */
export const readAuthority = async (tx: Tx, actor: Actor, { placement, request, plan }: LockedRequest): Promise<Authority> => {
  const bar = await barOf(tx, actor, { placement, request, plan });
  if (bar) return { mandate: null, why: bar };
  try {
    const { mandateId, delegationId } = await chooseMandate(tx, actor, { organisationId: request.organisationId, province: request.province, instrument: placement.instrument });
    const [row] = await tx.select({ mandate: mandates, owner: people }).from(mandates).innerJoin(people, eq(people.id, mandates.personId)).where(eq(mandates.id, mandateId));
    return { mandate: { number: mandateId.slice(-6), owner: delegationId && row ? `${row.owner.givenName} ${row.owner.familyName}` : null, validTo: row?.mandate.validTo ?? null }, why: null };
  } catch (error) {
    if (error instanceof DomainError && error.code === "decision.noMandate") return { mandate: null, why: "noMandate" };
    throw error;
  }
};
