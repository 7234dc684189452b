import type { Actor } from "@/lib/domain/access";
import type { InviteApplication } from "@/lib/domain/applications/schema";
import { DomainError } from "@/lib/domain/errors";
import { lockApplication, moveApplication } from "@/lib/server/applications/lock-application";
import { tellCandidate } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";

/** Invites the candidate to a talk, at an instant that still has to come and a place. */
export const inviteApplication = (actor: Actor, { id, version, interviewAt, interviewPlace }: InviteApplication): Promise<void> =>
  command(actor, async (tx) => {
    const locked = await lockApplication(tx, id, { actor, action: "application.decide", version });
    const instant = new Date(interviewAt);
    if (instant <= now()) throw new DomainError("application.interviewInPast", {}, "interviewOn");
    await moveApplication(tx, locked, { event: "invite", role: actor.role }, {
      interviewAt: instant, interviewPlace, seenAt: locked.application.seenAt ?? now(),
    });
    await tellCandidate(tx, locked, "application-invited");
    await recordAudit(tx, { actor, event: "application.invite", subjectKind: "application", subjectId: id });
  });
