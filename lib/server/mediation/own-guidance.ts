import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { caseNotes, contactMoments, jobSeekers } from "@/db/schema/mediation";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { can, type Actor } from "@/lib/domain/access";
import type { OwnGuidance } from "@/lib/domain/mediation/caseload";

/** Who guides this candidate, what is planned, and the notes that were shared with them; null for whom nobody guides. */
export const getOwnGuidance = async (actor: Actor): Promise<OwnGuidance | null> => {
  if (!can(actor, "guidance.read", { personId: actor.personId })) return null;
  const [row] = await db().select({ seeker: jobSeekers, organisationName: organisations.name, guide: people }).from(jobSeekers)
    .innerJoin(organisations, eq(organisations.id, jobSeekers.organisationId))
    .leftJoin(people, eq(people.id, jobSeekers.mediatorId)).where(eq(jobSeekers.personId, actor.personId));
  if (!row) return null;
  const by = { givenName: people.givenName, familyName: people.familyName };
  const [contacts, notes] = await Promise.all([
    db().select({ id: contactMoments.id, kind: contactMoments.kind, plannedOn: contactMoments.plannedOn, doneOn: contactMoments.doneOn, ...by }).from(contactMoments)
      .innerJoin(people, eq(people.id, contactMoments.mediatorId))
      .where(and(eq(contactMoments.personId, actor.personId), isNull(contactMoments.cancelledAt))).orderBy(asc(contactMoments.plannedOn)).limit(100),
    db().select({ id: caseNotes.id, readers: caseNotes.readers, body: caseNotes.body, createdAt: caseNotes.createdAt, ...by }).from(caseNotes)
      .innerJoin(people, eq(people.id, caseNotes.authorId))
      .where(and(eq(caseNotes.personId, actor.personId), eq(caseNotes.readers, "candidate"))).orderBy(desc(caseNotes.createdAt)).limit(100),
  ]);
  const { guide } = row;
  return {
    organisationName: row.organisationName, registeredSince: row.seeker.registeredSince,
    mediator: guide && { name: `${guide.givenName} ${guide.familyName}`, email: guide.email, phone: guide.phone },
    contacts: contacts.map(({ givenName, familyName, ...contact }) => ({ ...contact, mediatorName: `${givenName} ${familyName}` })),
    notes: notes.map(({ givenName, familyName, ...note }) => ({ ...note, authorName: `${givenName} ${familyName}` })),
  };
};
