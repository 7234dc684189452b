import { and, eq } from "drizzle-orm";
import { contactMoments } from "@/db/schema/mediation";
import { placements } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import type { PlanContact } from "@/lib/domain/mediation/schema";
import { recordAudit } from "@/lib/server/audit";
import { today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { lockCandidate } from "@/lib/server/mediation/lock-candidate";
import { notify } from "@/lib/server/outbox";

/** Plans a talk, call, visit or message with a candidate, who reads when and with whom. */
export const planContact = (actor: Actor, input: PlanContact): Promise<{ id: string }> =>
  command(actor, async (tx) => {
    const seeker = await lockCandidate(tx, input.personId, { actor, action: "caseload.write" });
    if (input.plannedOn < today().toString()) throw new DomainError("caseload.planAhead", {}, "plannedOn");
    if (input.placementId) {
      const [placement] = await tx.select({ id: placements.id }).from(placements).where(and(eq(placements.id, input.placementId), eq(placements.personId, input.personId)));
      if (!placement) throw notFound("placement");
    }
    const [contact] = await tx.insert(contactMoments)
      .values({ ...input, organisationId: seeker.organisationId, mediatorId: actor.personId }).returning({ id: contactMoments.id });
    if (!contact) throw notFound("contact");
    await notify(tx, { personIds: [input.personId], kind: "caseload-contact", params: { on: input.plannedOn }, href: "/student/begeleiding", dedupeKey: contact.id });
    await recordAudit(tx, { actor, event: "caseload.planContact", subjectKind: "person", subjectId: input.personId, details: { contactId: contact.id, kind: input.kind, on: input.plannedOn } });
    return contact;
  });
