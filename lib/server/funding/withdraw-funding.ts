import { eq } from "drizzle-orm";
import { fundingRequests } from "@/db/schema/funding";
import type { Actor } from "@/lib/domain/access";
import type { WithdrawFunding } from "@/lib/domain/funding/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockRequest } from "@/lib/server/funding/lock-request";

/** The entity takes an open request for payment back: it pays the trainee itself. */
export const withdrawFunding = (actor: Actor, input: WithdrawFunding): Promise<void> =>
  command(actor, async (tx) => {
    const { request, placement } = await lockRequest(tx, input, { actor, action: "funding.ask" });
    await tx.update(fundingRequests).set({ status: "withdrawn", decidedAt: now(), version: request.version + 1 }).where(eq(fundingRequests.id, request.id));
    await recordAudit(tx, { actor, event: "funding.withdraw", subjectKind: "placement", subjectId: placement.id });
  });
