import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/domain/access";
import type { ReferCandidate } from "@/lib/domain/applications/schema";
import { insertReferral } from "@/lib/server/applications/insert-referral";
import { lockOwnCandidate } from "@/lib/server/applications/lock-own-candidate";
import { tellCandidate } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { once } from "@/lib/server/idempotency";

const refer = async (tx: Tx, actor: Actor, input: Omit<ReferCandidate, "key">): Promise<{ id: string }> => {
  await lockOwnCandidate(tx, input.personId, { actor, action: "application.refer" });
  const locked = await insertReferral(tx, actor, { ...input, by: ["referral"] });
  await tellCandidate(tx, locked, "application-referred");
  await recordAudit(tx, { actor, event: "application.refer", subjectKind: "application", subjectId: locked.application.id, details: { offerId: input.offerId } });
  return { id: locked.application.id };
};

/**
 * A mediator proposes an own candidate for an offer. The organisation sees nothing of it until the candidate agrees.
 * The same `key` again answers the same, without a second effect.
 */
export const referCandidate = (actor: Actor, { key, ...input }: ReferCandidate): Promise<{ id: string }> =>
  command(actor, (tx) => once(tx, { actor, action: "application.refer", key, input }, () => refer(tx, actor, input)));
