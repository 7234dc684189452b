import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { UpdateRegistration } from "@/lib/domain/mediation/schema";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { lockCandidate, saveCandidate } from "@/lib/server/mediation/lock-candidate";
import { notify } from "@/lib/server/outbox";
import { membersOf } from "@/lib/server/placements/people-concerned";

/** Keeps the facts of a registration right, and who guides. A new guide is told, and so is the candidate. */
export const updateRegistration = (actor: Actor, { personId, version, ...facts }: UpdateRegistration): Promise<void> =>
  command(actor, async (tx) => {
    const seeker = await lockCandidate(tx, personId, { actor, action: "caseload.write" });
    const isHandedOver = facts.mediatorId !== seeker.mediatorId;
    if (isHandedOver && facts.mediatorId && !(await membersOf(tx, seeker.organisationId, "mediator")).includes(facts.mediatorId)) throw new DomainError("caseload.noColleague", {}, "mediatorId");
    await saveCandidate(tx, personId, facts, version);
    if (isHandedOver && facts.mediatorId) {
      await notify(tx, { personIds: [personId], kind: "caseload-guide", params: {}, href: "/student/begeleiding", dedupeKey: `${personId}:${version}` });
      if (facts.mediatorId !== actor.personId) {
        await notify(tx, { personIds: [facts.mediatorId], kind: "caseload-handed-over", params: {}, href: `/bemiddelaar/mensen/${personId}`, dedupeKey: `${personId}:${version}` });
      }
    }
    await recordAudit(tx, { actor, event: "caseload.updateRegistration", subjectKind: "person", subjectId: personId, details: { handedOver: isHandedOver } });
  });
