import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fundingRequests } from "@/db/schema/funding";
import { budgetEntries, budgetLines } from "@/db/schema/money";
import { placementTerms } from "@/db/schema/placement-terms";
import type { Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { fundingFacts } from "@/lib/domain/funding/judge";
import { reservationOf } from "@/lib/domain/funding/months";
import type { DecideFunding } from "@/lib/domain/funding/schema";
import { checkCompliance } from "@/lib/domain/regulation/check";
import { addressOf } from "@/lib/i18n/address";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { assertNotWritten, lockRequest, type FundingRequest } from "@/lib/server/funding/lock-request";
import { notify } from "@/lib/server/outbox";
import { lawOfPlacement } from "@/lib/server/placements/law";
import type { Placement } from "@/lib/server/placements/lock-placement";
import { membersOf } from "@/lib/server/placements/people-concerned";

const assertConditions = async (tx: Tx, { request, placement }: { request: FundingRequest; placement: Placement }): Promise<void> => {
  const { facts, parameters } = await lawOfPlacement(tx, placement);
  const { findings } = checkCompliance({
    ...facts,
    // Whether the line has enough left is decided under its lock, below.
    funding: fundingFacts({ ...request, serviceInvolvedOn: placement.serviceInvolvedOn, budgetAvailable: true }),
  }, parameters);
  const conditions = findings.find(({ rule }) => rule === "funding-conditions");
  if (conditions && conditions.outcome !== "pass") throw new DomainError("law.blocked", { rule: conditions.rule, nl: conditions.message.nl, en: conditions.message.en });
};

const grant = async (tx: Tx, actor: Actor, { request, placement, lineId }: { request: FundingRequest; placement: Placement; lineId: string }): Promise<number> => {
  await assertNotWritten(tx, placement);
  await assertConditions(tx, { request, placement });
  const [line] = await tx.select().from(budgetLines).where(eq(budgetLines.id, lineId)).for("update");
  if (!line) throw notFound("budget");
  const cents = reservationOf({ startsOn: placement.startsOn, endsOn: placement.endsOn, monthCents: request.monthCents });
  if (line.totalCents - line.reservedCents - line.paidCents < cents) throw new DomainError("budget.notEnough", {}, "lineId");
  await tx.update(fundingRequests)
    .set({ status: "granted", lineId, decidedById: actor.personId, decidedAt: now(), version: request.version + 1 }).where(eq(fundingRequests.id, request.id));
  await tx.insert(budgetEntries).values({ lineId, placementId: placement.id, kind: "reserve", cents, byId: actor.personId, createdAt: now() });
  await tx.update(placementTerms).set({ payer: "diversity-service" }).where(eq(placementTerms.placementId, placement.id));
  return cents;
};

/**
 * The diversity service says yes or no to paying a trainee. A yes needs both conditions of the law and reserves the
 * whole placement on one budget line, which the database never lets go below zero (`budget.notEnough`). Once the text for
 * signature says that the entity pays, it is too late (`funding.tooLate`).
 */
export const decideFunding = (actor: Actor, input: DecideFunding): Promise<{ reservedCents: number }> =>
  command(actor, async (tx) => {
    const { request, placement } = await lockRequest(tx, input, { actor, action: "funding.decide" });
    let reservedCents = 0;
    if (input.outcome === "grant") reservedCents = await grant(tx, actor, { request, placement, lineId: input.lineId });
    else {
      await tx.update(fundingRequests).set({
        status: "refused", reasonCode: input.reason, reasonText: input.explanation, decidedById: actor.personId, decidedAt: now(), version: request.version + 1,
      }).where(eq(fundingRequests.id, request.id));
    }
    await notify(tx, {
      personIds: await membersOf(tx, placement.hostId, "entity"), kind: input.outcome === "grant" ? "funding-granted" : "funding-refused",
      params: { title: placement.title }, href: addressOf({ pathname: "/placements/[id]/funding", params: { id: placement.id } }, "nl"), dedupeKey: request.id,
    });
    await recordAudit(tx, { actor, event: "funding.decide", subjectKind: "placement", subjectId: placement.id, details: { outcome: input.outcome, reservedCents } });
    return { reservedCents };
  });
