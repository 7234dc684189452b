import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { VerifyGround } from "@/lib/domain/mediation/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockCandidate, saveCandidate } from "@/lib/server/mediation/lock-candidate";

/** Records that one of the four grounds of IBO+ was verified, by whom and when; never which. Taken back, nothing remains of it here. */
export const verifyGround = (actor: Actor, { personId, version, verified }: VerifyGround): Promise<void> =>
  command(actor, async (tx) => {
    await lockCandidate(tx, personId, { actor, action: "caseload.verifyGround" });
    // The ground decides on what VDAB alone grants: a partner hands its candidate over first.
    if (actor.organisationKind !== "vdab") throw new DomainError("forbidden");
    const isVerified = verified === "yes";
    await saveCandidate(tx, personId, { groundVerifiedAt: isVerified ? now() : null, groundVerifiedById: isVerified ? actor.personId : null }, version);
    await recordAudit(tx, { actor, event: "caseload.verifyGround", subjectKind: "person", subjectId: personId, details: { verified: isVerified } });
  });
