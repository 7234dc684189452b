import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { FinishContact } from "@/lib/domain/mediation/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockContact, saveContact } from "@/lib/server/mediation/lock-contact";

/** Notes that a contact took place, and in short what was said: read by the colleagues who mediate. */
export const finishContact = (actor: Actor, { id, version, doneOn, summary }: FinishContact): Promise<{ personId: string }> =>
  command(actor, async (tx) => {
    const { personId } = await lockContact(tx, id, actor);
    if (doneOn > today().toString()) throw new DomainError("caseload.doneInFuture", {}, "doneOn");
    await saveContact(tx, id, { doneOn, summary, mediatorId: actor.personId }, version);
    await recordAudit(tx, { actor, event: "caseload.finishContact", subjectKind: "person", subjectId: personId, details: { contactId: id } });
    return { personId };
  });
