import type { Actor } from "@/lib/domain/access";
import type { Target } from "@/lib/domain/applications/schema";
import { lockApplication, moveApplication } from "@/lib/server/applications/lock-application";
import { tellCandidate } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

/** The organisation read it and keeps it in the selection. */
export const shortlistApplication = (actor: Actor, { id, version }: Target): Promise<void> =>
  command(actor, async (tx) => {
    const locked = await lockApplication(tx, id, { actor, action: "application.decide", version });
    await moveApplication(tx, locked, { event: "shortlist", role: actor.role }, { seenAt: locked.application.seenAt ?? now() });
    await tellCandidate(tx, locked, "application-shortlisted");
    await recordAudit(tx, { actor, event: "application.shortlist", subjectKind: "application", subjectId: id });
  });
