import type { Actor } from "@/lib/domain/access";
import { reasonNotToRefer } from "@/lib/domain/applications/rules";
import type { AgreeToReferral } from "@/lib/domain/applications/schema";
import { DomainError } from "@/lib/domain/errors";
import { lockApplication, moveApplication } from "@/lib/server/applications/lock-application";
import { tellHost, tellReferrer } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

/**
 * The candidate agrees to be proposed: from now on the organisation sees them and decides as with every application.
 * Throws `application.offerClosed` or `application.deadlinePassed` when the offer takes nobody any more.
 */
export const agreeToReferral = (actor: Actor, { id, version, motivation, availableFrom }: AgreeToReferral): Promise<void> =>
  command(actor, async (tx) => {
    const locked = await lockApplication(tx, id, { actor, action: "application.answer", version });
    const reason = reasonNotToRefer(locked.offer, today(), ["referral"]);
    if (reason) throw new DomainError(reason);
    await moveApplication(tx, locked, { event: "agree", role: actor.role }, { submittedAt: now(), motivation, availableFrom });
    await tellHost(tx, locked, "application-submitted");
    await tellReferrer(tx, locked, "referral-agreed");
    await recordAudit(tx, { actor, event: "application.agree", subjectKind: "application", subjectId: id });
  });
