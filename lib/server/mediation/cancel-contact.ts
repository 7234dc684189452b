import type { Actor } from "@/lib/domain/access";
import type { CancelContact } from "@/lib/domain/mediation/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockContact, saveContact } from "@/lib/server/mediation/lock-contact";
import { notify } from "@/lib/server/outbox";

/** Calls off a planned contact; the candidate is told. */
export const cancelContact = (actor: Actor, { id, version }: CancelContact): Promise<{ personId: string }> =>
  command(actor, async (tx) => {
    const { personId, plannedOn } = await lockContact(tx, id, actor);
    await saveContact(tx, id, { cancelledAt: now() }, version);
    await notify(tx, { personIds: [personId], kind: "caseload-contact-off", params: { on: plannedOn }, href: "/student/begeleiding", dedupeKey: id });
    await recordAudit(tx, { actor, event: "caseload.cancelContact", subjectKind: "person", subjectId: personId, details: { contactId: id } });
    return { personId };
  });
