import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { organisations } from "@/db/schema/organisations";
import { enrolments } from "@/db/schema/people";
import { placements, startConditions } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import { processOf } from "@/lib/domain/placements/process";
import { proposeLanes } from "@/lib/domain/placements/rules";
import { now } from "@/lib/server/clock";
import { lawOf } from "@/lib/server/placements/law";
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

const termsOf = ({ offer, enrolment }: Confirmed) => {
  const { instrument, startsOn, hoursPerWeek } = offer;
  if (!instrument || !startsOn || !hoursPerWeek) throw new DomainError("placement.offerIncomplete");
  if (!processOf(instrument)) throw new DomainError("placement.instrumentNotYet");
  if (instrument === "school" && !enrolment) throw new DomainError("application.enrolmentNeeded");
  return { instrument, startsOn, hoursPerWeek };
};

/**
 * Opens the file of a placement for an application that its candidate has just confirmed, in the same transaction.
 * Dates, hours and half days are proposals from the offer; organisation or school arranges them before the agreement.
 * Throws `placement.overlap` (database) when the person already has a placement on those half days.
 */
export const preparePlacement = async (tx: Tx, { applicationId }: { actor: Actor; applicationId: string }): Promise<{ placementId: string }> => {
  const found = await findConfirmed(tx, applicationId);
  const { offer, host, application, enrolment } = found;
  const terms = termsOf(found);
  const law = lawOf({ ...terms, endsOn: offer.endsOn, signedOn: null, hostKind: host.kind });
  const endsOn = offer.endsOn ?? law.lastAllowedDay ?? terms.startsOn;
  const [placement] = await tx.insert(placements).values({
    reference: await nextReference(tx, terms.instrument.toUpperCase()),
    applicationId, offerId: offer.id, personId: application.personId, hostId: offer.organisationId,
    ...terms, endsOn,
    via: terms.instrument === "school" ? "school" : null,
    enrolmentId: enrolment?.id, schoolId: enrolment?.schoolId, supervisorId: enrolment?.supervisorId,
    mentorName: offer.mentorName, title: offer.title, goals: offer.learning,
    lanes: proposeLanes(terms.hoursPerWeek),
    regulationId: law.regulationId, lastAllowedDay: law.lastAllowedDay, vdabGranted: law.vdabGranted, findings: [...law.findings],
    facilitated: offer.facilitated, serviceInvolvedOn: offer.serviceInvolvedOn, createdAt: now(),
  }).returning({ id: placements.id });
  if (!placement) throw notFound("placement");
  await tx.insert(startConditions).values(
    Object.entries(processOf(terms.instrument)?.conditions ?? {}).map(([kind, responsible]) =>
      // The keys of `conditions` are the kinds; Object.entries widens them to text.
      ({ placementId: placement.id, kind: kind as typeof startConditions.$inferInsert.kind, responsible })));
  return { placementId: placement.id };
};
