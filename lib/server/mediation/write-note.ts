import { caseNotes } from "@/db/schema/mediation";
import type { Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import type { WriteNote } from "@/lib/domain/mediation/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { once } from "@/lib/server/idempotency";
import { lockCandidate } from "@/lib/server/mediation/lock-candidate";
import { notify } from "@/lib/server/outbox";

/** Writes a note about a candidate for the readers that are stated with it. One for the candidate too is told to them. */
export const writeNote = (actor: Actor, { key, ...input }: WriteNote): Promise<{ id: string }> =>
  command(actor, async (tx) => {
    const seeker = await lockCandidate(tx, input.personId, { actor, action: "caseload.write" });
    return once(tx, { actor, action: "caseload.writeNote", key, input }, async () => {
      const [note] = await tx.insert(caseNotes).values({ ...input, organisationId: seeker.organisationId, authorId: actor.personId, createdAt: now() }).returning({ id: caseNotes.id });
      if (!note) throw notFound("note");
      if (input.readers === "candidate") {
        await notify(tx, { personIds: [input.personId], kind: "caseload-note", params: {}, href: "/student/begeleiding", dedupeKey: note.id });
      }
      await recordAudit(tx, { actor, event: "caseload.writeNote", subjectKind: "person", subjectId: input.personId, details: { readers: input.readers } });
      return note;
    });
  });
