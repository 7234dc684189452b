import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fundingRequests } from "@/db/schema/funding";
import { organisations } from "@/db/schema/organisations";
import { placementTerms } from "@/db/schema/placement-terms";
import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { AskFunding } from "@/lib/domain/funding/schema";
import { isFundable } from "@/lib/domain/funding/status";
import { addressOf } from "@/lib/i18n/address";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { assertNotWritten } from "@/lib/server/funding/lock-request";
import { notify } from "@/lib/server/outbox";
import { assertLawAllows, lawOfPlacement } from "@/lib/server/placements/law";
import { lockPlacement, type Placement } from "@/lib/server/placements/lock-placement";
import { membersOf } from "@/lib/server/placements/people-concerned";

const assertAskable = async (tx: Tx, placement: Placement): Promise<void> => {
  await assertNotWritten(tx, placement);
  if (!isFundable(placement.instrument)) throw new DomainError("funding.notThisKind");
  const [host] = await tx.select({ kind: organisations.kind }).from(organisations).where(eq(organisations.id, placement.hostId));
  if (host?.kind !== "flemish-government") throw new DomainError("funding.notFlemish");
  const [open] = await tx.select({ id: fundingRequests.id }).from(fundingRequests)
    .where(and(eq(fundingRequests.placementId, placement.id), inArray(fundingRequests.status, ["open", "granted"])));
  if (open) throw new DomainError("funding.alreadyAsked");
};

/** The diversity service, by its people. */
export const serviceMembers = async (tx: Tx): Promise<string[]> => {
  const services = await tx.select({ id: organisations.id }).from(organisations).where(eq(organisations.kind, "diversity-service"));
  const members = await Promise.all(services.map(({ id }) => membersOf(tx, id, "coordinator")));
  return members.flat();
};

/**
 * A Flemish entity asks the diversity service to pay the trainee. The amount is that of the agreement, at or above the
 * minimum of the law (`law.blocked`). Who pays until the answer is the entity.
 * Source: the service may pay if budget is left and it was involved from the selection on (Vlaanderen.be, Stages voor
 * doelgroepen, 2022).
 */
export const askFunding = (actor: Actor, input: AskFunding): Promise<{ id: string }> =>
  command(actor, async (tx) => {
    const placement = await lockPlacement(tx, input.placementId, { actor, action: "funding.ask" });
    if (placement.version !== input.version) throw new DomainError("conflict");
    await assertAskable(tx, placement);
    await tx.insert(placementTerms).values({ placementId: placement.id, allowanceCents: input.amount, payer: "host", selectionStartedOn: input.selectionStartedOn })
      .onConflictDoUpdate({ target: placementTerms.placementId, set: { allowanceCents: input.amount, selectionStartedOn: input.selectionStartedOn } });
    assertLawAllows("publish", await lawOfPlacement(tx, placement));
    const [request] = await tx.insert(fundingRequests).values({
      placementId: placement.id, selectionStartedOn: input.selectionStartedOn, monthCents: input.amount, askedById: actor.personId, askedAt: now(),
    }).returning({ id: fundingRequests.id });
    if (!request) throw new DomainError("conflict");
    await notify(tx, {
      personIds: await serviceMembers(tx), kind: "funding-asked", params: { title: placement.title },
      href: addressOf("/coordinator/funding", "nl"), dedupeKey: request.id,
    });
    await recordAudit(tx, { actor, event: "funding.ask", subjectKind: "placement", subjectId: placement.id, details: { monthCents: input.amount } });
    return request;
  });
