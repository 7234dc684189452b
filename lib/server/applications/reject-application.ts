import type { Actor } from "@/lib/domain/access";
import type { RejectApplication } from "@/lib/domain/applications/schema";
import { lockApplication, moveApplication } from "@/lib/server/applications/lock-application";
import { tellCandidate } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

/** Does not choose the candidate, who reads the reason and the sentence. */
export const rejectApplication = (actor: Actor, { id, version, reason, explanation }: RejectApplication): Promise<void> =>
  command(actor, async (tx) => {
    const locked = await lockApplication(tx, id, { actor, action: "application.decide", version });
    const at = now();
    await moveApplication(tx, locked, { event: "reject", role: actor.role }, {
      decidedAt: at, reasonCode: reason, reasonText: explanation || null, seenAt: locked.application.seenAt ?? at,
    });
    await tellCandidate(tx, locked, "application-rejected");
    await recordAudit(tx, { actor, event: "application.reject", subjectKind: "application", subjectId: id, details: { reason } });
  });
