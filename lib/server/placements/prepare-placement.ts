import { and, asc, eq, gte, lte, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { organisations, workplaceRecognitions } from "@/db/schema/organisations";
import { enrolments } from "@/db/schema/people";
import { placementTerms } from "@/db/schema/placement-terms";
import { placements, startConditions } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { noTerms, type StoredTerms } from "@/lib/domain/placements/facts";
import { needsEnrolmentFor, processOf, type Process } from "@/lib/domain/placements/process";
import { proposeLanes } from "@/lib/domain/placements/rules";
import { payerOf, termsAskedBy } from "@/lib/domain/placements/terms";
import type { StartConditionKind } from "@/lib/domain/placements/status";
import { now } from "@/lib/server/clock";
import { chooseMediator } from "@/lib/server/placements/choose-mediator";
import { keptLaw, lawOfPlacement, type Law } from "@/lib/server/placements/law";
import { nextReference } from "@/lib/server/references";

const findConfirmed = async (tx: Tx, applicationId: string) => {
  const [found] = await tx.select({ application: applications, offer: offers, host: organisations, enrolment: enrolments })
    .from(applications)
    .innerJoin(offers, eq(offers.id, applications.offerId))
    .innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .leftJoin(enrolments, eq(enrolments.id, applications.enrolmentId))
    .where(eq(applications.id, applicationId));
  if (!found) throw notFound("application");
  return found;
};

type Confirmed = Awaited<ReturnType<typeof findConfirmed>>;

/** Dates and hours of the offer, and the process of its kind; refuses what no file can be made of. */
const outlineOf = ({ offer, enrolment }: Confirmed) => {
  const { instrument, startsOn, hoursPerWeek } = offer;
  if (!instrument || !startsOn || !hoursPerWeek) throw new DomainError("placement.offerIncomplete");
  const process = processOf(instrument);
  if (!process) throw new DomainError("placement.instrumentNotYet");
  if (needsEnrolmentFor(instrument) && !enrolment) throw new DomainError("application.enrolmentNeeded");
  return { process, terms: { instrument, startsOn, hoursPerWeek } };
};

/** Until when the workplace is recognised for the course of this pupil, as the register of recognitions says. */
const findRecognition = async (tx: Tx, { offer, enrolment }: Confirmed): Promise<string | null> => {
  if (!enrolment || !offer.startsOn) return null;
  const [recognition] = await tx.select({ until: workplaceRecognitions.validTo }).from(workplaceRecognitions).where(and(
    eq(workplaceRecognitions.organisationId, offer.organisationId), sql`lower(${workplaceRecognitions.course}) = lower(${enrolment.course})`,
    lte(workplaceRecognitions.validFrom, offer.startsOn), gte(workplaceRecognitions.validTo, offer.startsOn)))
    .orderBy(asc(workplaceRecognitions.validTo)).limit(1);
  return recognition?.until ?? null;
};

/** The first day on which the organisation looked at a candidate of this offer: from then on it was selecting. */
const findSelectionStart = async (tx: Tx, offerId: string): Promise<string | null> => {
  const [first] = await tx.select({ on: sql<string | null>`min(coalesce(${applications.seenAt}, ${applications.acceptedAt}) at time zone 'Europe/Brussels')::date` })
    .from(applications).where(eq(applications.offerId, offerId));
  return first?.on ?? null;
};

/** Who pays says the law where it says something; an amount that the law fixes is not agreed. */
const proposeTerms = async (tx: Tx, found: Confirmed, { instrument, startsOn }: { instrument: string; startsOn: string }): Promise<StoredTerms> => ({
  ...noTerms, payer: payerOf(instrument, startsOn, found.offer.payer),
  allowanceCents: instrument === "school" || termsAskedBy(instrument).includes("allowanceCents") ? found.offer.allowanceCents : null,
  recognisedUntil: await findRecognition(tx, found), selectionStartedOn: await findSelectionStart(tx, found.offer.id),
});

const insertConditions = async (tx: Tx, placementId: string, { conditions }: Process): Promise<void> => {
  // The keys of `conditions` are the kinds; Object.entries widens them to text.
  const kinds = Object.entries(conditions) as [StartConditionKind, typeof conditions[StartConditionKind] & string][];
  await tx.insert(startConditions).values(kinds.map(([kind, responsible]) => ({ placementId, kind, responsible })));
};

/** What the file takes over from application, enrolment and offer. */
const valuesFrom = ({ application, offer, enrolment }: Confirmed) => ({
  applicationId: application.id, offerId: offer.id, personId: application.personId, hostId: offer.organisationId,
  enrolmentId: enrolment?.id, schoolId: enrolment?.schoolId, supervisorId: enrolment?.supervisorId,
  via: offer.instrument === "school" ? "school" : null,
  mentorName: offer.mentorName, title: offer.title, goals: offer.learning,
  facilitated: offer.facilitated, serviceInvolvedOn: offer.serviceInvolvedOn,
});

/**
 * Opens the file of a placement for an application that was just confirmed, in the same transaction. Dates, hours, half
 * days and terms are proposals from the offer; whoever arranges the kind fixes them before the agreement.
 * Throws `placement.overlap` (database) when the person already has a placement on those half days.
 */
export const preparePlacement = async (tx: Tx, { applicationId }: { actor: Actor; applicationId: string }): Promise<{ placementId: string; law: Law }> => {
  const found = await findConfirmed(tx, applicationId);
  const { process, terms } = outlineOf(found);
  const values = valuesFrom(found);
  const agreed = await proposeTerms(tx, found, terms);
  const law = await lawOfPlacement(tx, { ...values, ...terms, id: null, endsOn: found.offer.endsOn }, { terms: agreed });
  const [placement] = await tx.insert(placements).values({
    ...values, ...terms, ...keptLaw(law), ...await chooseMediator(tx, process, found.application),
    reference: await nextReference(tx, terms.instrument.toUpperCase()),
    endsOn: found.offer.endsOn ?? law.lastAllowedDay ?? terms.startsOn,
    lanes: proposeLanes(terms.hoursPerWeek), createdAt: now(),
  }).returning({ id: placements.id });
  if (!placement) throw notFound("placement");
  await tx.insert(placementTerms).values({ placementId: placement.id, ...agreed });
  await insertConditions(tx, placement.id, process);
  return { placementId: placement.id, law };
};
