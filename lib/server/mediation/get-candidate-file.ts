import { and, desc, eq, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { caseNotes, contactMoments, jobSeekers } from "@/db/schema/mediation";
import { offers } from "@/db/schema/offers";
import { municipalities, organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { can, type Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import type { CandidateFile, CandidatePlacement, CaseNote, ContactMoment, Referral } from "@/lib/domain/mediation/caseload";
import { isUuid } from "@/lib/domain/validation";
import { listColleagues } from "@/lib/server/mediation/list-colleagues";

type Named = { givenName: string; familyName: string };
const nameOf = ({ givenName, familyName }: Named): string => `${givenName} ${familyName}`;

const readSeeker = async (personId: string) => {
  const [guide, verifier] = [alias(people, "guide"), alias(people, "verifier")];
  const [row] = await db().select({ seeker: jobSeekers, person: people, place: municipalities.name, guide, verifier }).from(jobSeekers)
    .innerJoin(people, eq(people.id, jobSeekers.personId))
    .leftJoin(municipalities, eq(municipalities.nis, people.municipalityNis))
    .leftJoin(guide, eq(guide.id, jobSeekers.mediatorId))
    .leftJoin(verifier, eq(verifier.id, jobSeekers.groundVerifiedById))
    .where(eq(jobSeekers.personId, personId));
  return row ?? null;
};

const listReferrals = async (personId: string, organisationId: string): Promise<Referral[]> =>
  db().select({
    id: applications.id, reference: applications.reference, title: offers.title, hostName: organisations.name, instrument: offers.instrument,
    status: applications.status, referredOn: applications.createdAt, reasonText: applications.reasonText,
  }).from(applications)
    .innerJoin(offers, eq(offers.id, applications.offerId)).innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .where(and(eq(applications.personId, personId), eq(applications.referredByOrganisationId, organisationId))).orderBy(desc(applications.id)).limit(100);

const listOwnPlacements = async (personId: string, organisationId: string): Promise<CandidatePlacement[]> =>
  db().select({
    id: placements.id, reference: placements.reference, title: placements.title, hostName: organisations.name, instrument: placements.instrument,
    status: placements.status, startsOn: placements.startsOn, endsOn: placements.endsOn,
  }).from(placements).innerJoin(organisations, eq(organisations.id, placements.hostId))
    .where(and(eq(placements.personId, personId), eq(placements.mediatorOrganisationId, organisationId))).orderBy(desc(placements.startsOn)).limit(100);

const listContacts = async (personId: string, organisationId: string): Promise<ContactMoment[]> => {
  const rows = await db().select({ contact: contactMoments, givenName: people.givenName, familyName: people.familyName }).from(contactMoments)
    .innerJoin(people, eq(people.id, contactMoments.mediatorId))
    .where(and(eq(contactMoments.personId, personId), eq(contactMoments.organisationId, organisationId))).orderBy(desc(contactMoments.plannedOn)).limit(200);
  return rows.map(({ contact: { id, version, kind, plannedOn, doneOn, cancelledAt, summary }, ...mediator }) =>
    ({ id, version, kind, plannedOn, doneOn, summary, isCancelled: cancelledAt !== null, mediatorName: nameOf(mediator) }));
};

/** Notes for this reader: one's own, those for colleagues, and those the candidate reads too. */
const listNotes = async (actor: Actor, personId: string): Promise<CaseNote[]> => {
  const rows = await db().select({ note: caseNotes, givenName: people.givenName, familyName: people.familyName }).from(caseNotes)
    .innerJoin(people, eq(people.id, caseNotes.authorId))
    .where(and(eq(caseNotes.personId, personId), eq(caseNotes.organisationId, actor.organisationId ?? ""),
      or(sql`${caseNotes.readers} <> 'author'`, eq(caseNotes.authorId, actor.personId))))
    .orderBy(desc(caseNotes.createdAt)).limit(200);
  return rows.map(({ note: { id, readers, body, createdAt }, ...author }) => ({ id, readers, body, createdAt, authorName: nameOf(author) }));
};

/** A candidate of the actor's organisation. Anybody else's, and nobody's, is `notFound`. */
export const getCandidateFile = async (actor: Actor, personId: string): Promise<CandidateFile> => {
  const row = isUuid(personId) ? await readSeeker(personId) : null;
  if (!row || !can(actor, "caseload.read", { mediatorOrganisationId: row.seeker.organisationId })) throw notFound("person");
  const { seeker, person, place, guide, verifier } = row;
  const [referrals, own, contacts, notes, colleagues] = await Promise.all([
    listReferrals(personId, seeker.organisationId), listOwnPlacements(personId, seeker.organisationId), listContacts(personId, seeker.organisationId),
    listNotes(actor, personId), listColleagues(seeker.organisationId),
  ]);
  const { registeredSince, registeredUntil, mayWorkInBelgium, employed, education, mediatorId, version, groundVerifiedAt } = seeker;
  return {
    personId, version, registeredSince, registeredUntil, mayWorkInBelgium, employed, education, mediatorId, place,
    name: nameOf(person), email: person.email, phone: person.phone, birthDate: person.birthDate, mediatorName: guide && nameOf(guide),
    ground: groundVerifiedAt && { verifiedAt: groundVerifiedAt, verifiedBy: verifier ? nameOf(verifier) : "" },
    colleagues, referrals, placements: own, contacts, notes,
  };
};
