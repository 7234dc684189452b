import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fundingRequests } from "@/db/schema/funding";
import { budgetEntries } from "@/db/schema/money";
import { placementTerms } from "@/db/schema/placement-terms";
import type { Actor } from "@/lib/domain/access";
import type { WithdrawFunding } from "@/lib/domain/funding/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { assertNotWritten, lockRequest, type FundingRequest } from "@/lib/server/funding/lock-request";

/** Frees what was reserved; who pays is the entity again. */
const giveBack = async (tx: Tx, actor: Actor, { placementId, lineId }: FundingRequest): Promise<void> => {
  const [held] = await tx.execute<{ cents: string }>(sql`select funding_outstanding(${placementId}) as cents`);
  const cents = Number(held?.cents ?? 0);
  if (lineId && cents > 0) await tx.insert(budgetEntries).values({ lineId, placementId, kind: "release", cents, byId: actor.personId, createdAt: now() });
  await tx.update(placementTerms).set({ payer: "host" }).where(eq(placementTerms.placementId, placementId));
};

/**
 * The entity takes its request for payment back, and pays the trainee itself: an open one at any time, a granted one
 * (to ask another amount, say) as long as no text for signature names the service (`funding.tooLate`).
 */
export const withdrawFunding = (actor: Actor, input: WithdrawFunding): Promise<void> =>
  command(actor, async (tx) => {
    const { request, placement } = await lockRequest(tx, input, { actor, action: "funding.ask", from: ["open", "granted"] });
    if (request.status === "granted") {
      await assertNotWritten(tx, placement);
      await giveBack(tx, actor, request);
    }
    await tx.update(fundingRequests).set({ status: "withdrawn", lineId: null, decidedById: null, decidedAt: now(), version: request.version + 1 }).where(eq(fundingRequests.id, request.id));
    await recordAudit(tx, { actor, event: "funding.withdraw", subjectKind: "placement", subjectId: placement.id, details: { was: request.status } });
  });
