import type { Actor } from "@/lib/domain/access";
import type { RevokeAcceptance } from "@/lib/domain/applications/schema";
import { lockApplication, moveApplication } from "@/lib/server/applications/lock-application";
import { tellCandidate } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { freePlace } from "@/lib/server/offers/count-places";

/** Takes a choice back before the candidate confirmed it. The place is free again; the candidate reads why. */
export const revokeAcceptance = (actor: Actor, { id, version, reason, explanation }: RevokeAcceptance): Promise<void> =>
  command(actor, async (tx) => {
    const locked = await lockApplication(tx, id, { actor, action: "application.decide", version });
    await moveApplication(tx, locked, { event: "revoke", role: actor.role }, {
      decidedAt: now(), reasonCode: reason, reasonText: explanation || null,
    });
    await freePlace(tx, locked.offer.id, actor.role);
    await tellCandidate(tx, locked, "application-revoked");
    await recordAudit(tx, { actor, event: "application.revoke", subjectKind: "application", subjectId: id, details: { reason } });
  });
