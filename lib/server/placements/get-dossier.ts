import { and, asc, desc, eq, inArray, like, not } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { agreements, agreementVersions, plans, requiredParties, signatures } from "@/db/schema/agreements";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { municipalities, organisations } from "@/db/schema/organisations";
import { enrolments, people } from "@/db/schema/people";
import { placementSuspensions, placementTerms } from "@/db/schema/placement-terms";
import { evaluations, placementMessages, placements, startConditions } from "@/db/schema/placements";
import { auditEntries } from "@/db/schema/records";
import { can, roles, type Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import type { Dossier, DossierAgreement } from "@/lib/domain/placements/dossier";
import { noTerms } from "@/lib/domain/placements/facts";
import { goalsOf } from "@/lib/domain/placements/rules";
import { isUuid } from "@/lib/domain/validation";
import { listDecisions } from "@/lib/server/decisions/list-decisions";
import { readOutflow } from "@/lib/server/outflow/read-outflow";
import { placementSubject } from "@/lib/server/placements/lock-placement";

const nameOf = (person: { givenName: string; familyName: string } | null): string | null =>
  person ? `${person.givenName} ${person.familyName}` : null;

const readPlacement = async (id: string) => {
  const host = alias(organisations, "host");
  const school = alias(organisations, "school");
  const mediator = alias(organisations, "mediator");
  const supervisor = alias(people, "supervisor");
  const [row] = await db().select({ placement: placements, terms: placementTerms, mediator, trainee: people, host, school, supervisor, enrolment: enrolments, offer: offers, municipality: municipalities, application: applications })
    .from(placements)
    .innerJoin(people, eq(people.id, placements.personId))
    .innerJoin(host, eq(host.id, placements.hostId))
    .leftJoin(school, eq(school.id, placements.schoolId))
    .leftJoin(mediator, eq(mediator.id, placements.mediatorOrganisationId))
    .leftJoin(placementTerms, eq(placementTerms.placementId, placements.id))
    .leftJoin(supervisor, eq(supervisor.id, placements.supervisorId))
    .leftJoin(enrolments, eq(enrolments.id, placements.enrolmentId))
    .leftJoin(offers, eq(offers.id, placements.offerId))
    .leftJoin(municipalities, eq(municipalities.nis, offers.municipalityNis))
    .leftJoin(applications, eq(applications.id, placements.applicationId))
    .where(eq(placements.id, id));
  return row ?? null;
};

type Row = NonNullable<Awaited<ReturnType<typeof readPlacement>>>;

/** What the row itself says, in the words of the dossier. */
const factsOf = ({ placement, terms, mediator, trainee, host, school, supervisor, enrolment, offer, municipality, application }: Row) => ({
  placement,
  terms: terms ?? { ...noTerms, arrangedAt: null, recognitionReference: "", referenceWageCents: null, premiumRate: null, wayOfEnding: "", contractRegisteredAt: null },
  mediator: mediator ? { name: mediator.name } : null,
  goals: goalsOf(placement.goals),
  trainee: { name: nameOf(trainee) ?? "" },
  host: { name: host.name, slug: host.slug, kind: host.kind },
  school: school ? { name: school.name } : null,
  supervisorName: nameOf(supervisor),
  course: enrolment?.course ?? null,
  place: [offer?.street, municipality?.name].filter(Boolean).join(", "),
  offerSlug: offer?.slug ?? null,
  application: application ? { reference: application.reference, submittedAt: application.submittedAt, acceptedAt: application.acceptedAt } : null,
});

const readAgreement = async (placementId: string): Promise<DossierAgreement | null> => {
  const rows = await db().select({ agreement: agreements, versionId: agreementVersions.id, number: agreementVersions.number,
    sha256: agreementVersions.sha256, canonical: agreementVersions.canonical, presentedAt: agreementVersions.createdAt,
    party: requiredParties.party, signedAt: signatures.signedAt, signer: people })
    .from(agreements)
    .leftJoin(agreementVersions, and(eq(agreementVersions.agreementId, agreements.id), eq(agreementVersions.number, agreements.currentVersion)))
    .leftJoin(requiredParties, eq(requiredParties.versionId, agreementVersions.id))
    .leftJoin(signatures, and(eq(signatures.versionId, requiredParties.versionId), eq(signatures.party, requiredParties.party)))
    .leftJoin(people, eq(people.id, signatures.personId))
    .where(eq(agreements.placementId, placementId))
    .orderBy(asc(requiredParties.party));
  const [first] = rows;
  if (!first) return null;
  return {
    status: first.agreement.status, code: first.agreement.code, number: first.number, versionId: first.versionId,
    sha256: first.sha256, canonical: first.canonical, presentedAt: first.presentedAt,
    parties: rows.flatMap(({ party, signedAt, signer }) => (party ? [{ party, signedAt, signerName: nameOf(signer) }] : [])),
  };
};

const readPlan = async (placementId: string): Promise<Dossier["plan"]> => {
  const [plan] = await db().select({ id: plans.id, number: plans.number, kind: plans.kind, status: plans.status, decidedAt: plans.decidedAt, reasonCode: plans.reasonCode, reasonText: plans.reasonText })
    .from(plans).where(eq(plans.placementId, placementId)).orderBy(desc(plans.number)).limit(1);
  return plan ?? null;
};

const readSuspensions = (placementId: string): Promise<Dossier["suspensions"]> =>
  db().select({ from: placementSuspensions.fromOn, to: placementSuspensions.toOn, reason: placementSuspensions.reason })
    .from(placementSuspensions).where(eq(placementSuspensions.placementId, placementId)).orderBy(asc(placementSuspensions.fromOn));

const readMessages = async (placementId: string) => {
  const rows = await db().select({ id: placementMessages.id, body: placementMessages.body, at: placementMessages.createdAt, role: placementMessages.authorRole, author: people })
    .from(placementMessages).innerJoin(people, eq(people.id, placementMessages.authorId))
    .where(eq(placementMessages.placementId, placementId)).orderBy(asc(placementMessages.createdAt)).limit(200);
  return rows.map(({ author, ...message }) => ({ ...message, authorName: nameOf(author) ?? "" }));
};

/** Whether somebody was asked if they work is for who may follow that. */
const aboutOutflow = like(auditEntries.event, "outflow.%");

const readHistory = async (ids: string[], mayFollow: boolean): Promise<Dossier["history"]> => {
  const rows = await db().select({ seq: auditEntries.seq, at: auditEntries.at, event: auditEntries.event, role: auditEntries.actorRole, actor: people })
    .from(auditEntries).leftJoin(people, eq(people.id, auditEntries.actorId))
    .where(and(inArray(auditEntries.subjectId, ids), mayFollow ? undefined : not(aboutOutflow))).orderBy(asc(auditEntries.seq)).limit(200);
  return rows.map(({ actor, role, ...entry }) => ({ ...entry, role: roles.find((known) => known === role) ?? "system", actorName: nameOf(actor) }));
};

const readEvaluations = async (placementId: string): Promise<Dossier["evaluations"]> => {
  const rows = await db().select({ evaluation: evaluations, author: people })
    .from(evaluations).innerJoin(people, eq(people.id, evaluations.authorId))
    .where(eq(evaluations.placementId, placementId)).orderBy(asc(evaluations.submittedAt));
  return rows.map(({ evaluation: { id, kind, authorRole, scores, strengths, growth, answers, submittedAt }, author }) =>
    ({ id, kind, authorRole, scores, strengths, growth, answers, submittedAt, authorName: nameOf(author) ?? "" }));
};

/**
 * The one file of a placement, for everyone it concerns. Each role gets its own part: evaluations are not for the
 * diversity service, and nobody gets a special category here. Throws `notFound` for who may not see it.
 */
export const getDossier = async (actor: Actor, id: string): Promise<Dossier> => {
  const row = isUuid(id) ? await readPlacement(id) : null;
  if (!row || !can(actor, "placement.read", placementSubject(row.placement))) throw notFound("placement");
  const subject = placementSubject(row.placement);
  const [agreement, plan, decisions, suspensions, conditions, written, outflow, messages, history] = await Promise.all([
    readAgreement(id), readPlan(id), listDecisions(actor, id), readSuspensions(id),
    db().select({ kind: startConditions.kind, responsible: startConditions.responsible, doneAt: startConditions.doneAt, note: startConditions.note }).from(startConditions).where(eq(startConditions.placementId, id)).orderBy(asc(startConditions.kind)),
    can(actor, "evaluation.read", subject) ? readEvaluations(id) : [],
    readOutflow(actor, { placementId: id, subject }),
    readMessages(id),
    readHistory([id, ...(row.application ? [row.application.id] : [])], can(actor, "outflow.follow", subject)),
  ]);
  return { ...factsOf(row), subject, agreement, plan, decisions, suspensions, conditions, evaluations: written, outflow, messages, history };
};
