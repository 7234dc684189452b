import type { Actor } from "@/lib/domain/access";
import { confirmationDays, confirmByOf } from "@/lib/domain/applications/rules";
import type { Target } from "@/lib/domain/applications/schema";
import { lockApplication, moveApplication } from "@/lib/server/applications/lock-application";
import { tellCandidate } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { takePlace } from "@/lib/server/offers/count-places";

/**
 * Chooses the candidate: takes one of the offer's places and asks for a yes or no by the last day of the term.
 * Throws `application.offerFull` when no place is left.
 */
export const acceptApplication = (actor: Actor, { id, version }: Target): Promise<void> =>
  command(actor, async (tx) => {
    const locked = await lockApplication(tx, id, { actor, action: "application.decide", version });
    const at = now();
    await moveApplication(tx, locked, { event: "accept", role: actor.role }, {
      acceptedAt: at, confirmBy: confirmByOf(today()), seenAt: locked.application.seenAt ?? at,
    });
    await takePlace(tx, locked.offer.id, actor.role);
    await tellCandidate(tx, locked, "application-accepted", { days: confirmationDays });
    await recordAudit(tx, { actor, event: "application.accept", subjectKind: "application", subjectId: id });
  });
