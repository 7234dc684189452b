import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { organisations } from "@/db/schema/organisations";
import { enrolments, people } from "@/db/schema/people";
import { can, type Action, type Actor, type Subject } from "@/lib/domain/access";
import { applicationEvents, type ApplicationEvent } from "@/lib/domain/applications/status";
import { DomainError, notFound } from "@/lib/domain/errors";
import { applyEvent, type EventRole } from "@/lib/domain/machine";

const columns = {
  application: applications,
  offer: {
    id: offers.id, title: offers.title, organisationId: offers.organisationId, status: offers.status, kind: offers.kind,
    instrument: offers.instrument, applyUntil: offers.applyUntil, facilitated: offers.facilitated,
  },
  organisation: { name: organisations.name },
  person: { givenName: people.givenName, familyName: people.familyName },
  schoolId: enrolments.schoolId,
};

const find = async (tx: Tx, id: string) => {
  const [found] = await tx.select(columns).from(applications)
    .innerJoin(offers, eq(offers.id, applications.offerId))
    .innerJoin(organisations, eq(organisations.id, offers.organisationId))
    .innerJoin(people, eq(people.id, applications.personId))
    .leftJoin(enrolments, eq(enrolments.id, applications.enrolmentId))
    .where(eq(applications.id, id));
  return found ?? null;
};

/** An application with what its commands need of the offer, the host and the person. */
export type LockedApplication = NonNullable<Awaited<ReturnType<typeof find>>>;

const unsent: readonly string[] = ["draft", "referred"];

export const applicationSubject = ({ application, offer, schoolId }: Pick<LockedApplication, "application" | "offer" | "schoolId">): Subject => ({
  personId: application.personId,
  // A draft is the candidate's own business, and so is a proposal that they did not agree to: to the organisation it does not exist.
  hostId: unsent.includes(application.status) ? null : offer.organisationId,
  schoolId: unsent.includes(application.status) ? null : schoolId,
  mediatorOrganisationId: application.referredByOrganisationId,
  facilitated: offer.facilitated,
});

/**
 * Locks the offer and then the application: every command takes them in this order.
 * Null when there is no such application.
 */
export const lockOfferAndApplication = async (tx: Tx, id: string): Promise<LockedApplication | null> => {
  const [row] = await tx.select({ offerId: applications.offerId }).from(applications).where(eq(applications.id, id));
  if (!row) return null;
  await tx.select({ id: offers.id }).from(offers).where(eq(offers.id, row.offerId)).for("no key update");
  await tx.select({ id: applications.id }).from(applications).where(eq(applications.id, id)).for("update");
  return find(tx, id);
};

interface Access {
  actor: Actor;
  action: Action;
  /** The version the person saw; another one is a `conflict`. */
  version: number;
}

/**
 * The application, locked with its offer until the transaction ends, for somebody who may do `action` to it.
 * Not there and not yours are both `notFound`; seen but not allowed is `forbidden`; changed meanwhile is `conflict`.
 */
export const lockApplication = async (tx: Tx, id: string, { actor, action, version }: Access): Promise<LockedApplication> => {
  const locked = await lockOfferAndApplication(tx, id);
  if (!locked || !can(actor, "application.read", applicationSubject(locked))) throw notFound("application");
  if (!can(actor, action, applicationSubject(locked))) throw new DomainError("forbidden");
  if (locked.application.version !== version) throw new DomainError("conflict");
  return locked;
};

type Change = Partial<typeof applications.$inferInsert>;

/** Moves a locked application by a declared event and writes what belongs to it. Answers the new version. */
export const moveApplication = async (
  tx: Tx, { application }: LockedApplication, by: { event: ApplicationEvent; role: EventRole }, change: Change = {},
): Promise<number> => {
  const { status } = applyEvent(applicationEvents, application, by.event, by.role);
  const [saved] = await tx.update(applications)
    .set({ ...change, status, version: sql`${applications.version} + 1` })
    .where(and(eq(applications.id, application.id), eq(applications.version, application.version)))
    .returning({ version: applications.version });
  if (!saved) throw new DomainError("conflict");
  return saved.version;
};
