import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { db, transaction } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { municipalities, organisations } from "@/db/schema/organisations";
import { enrolments, memberships, people } from "@/db/schema/people";
import type { Actor, Role } from "@/lib/domain/access";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";

let counter = 0;
const next = (): number => ++counter;

/** The day all scenarios play on, unless a test says otherwise. */
export const scenarioDay = "2026-11-24";

/** Fixes "today" for a test file: `APP_TODAY` is read only in a demonstration. */
export const playOn = (day: string): void => {
  process.env.DEMO = "1";
  process.env.APP_TODAY = day;
};

const first = <T>(rows: T[]): T => {
  const [row] = rows;
  if (row === undefined) throw new Error("the scenario wrote nothing");
  return row;
};

/** An organisation with a name of its own. */
export const createOrganisation = async (kind: OrganisationKind, values: Partial<typeof organisations.$inferInsert> = {}) => {
  const name = `${kind} ${next()} ${randomUUID().slice(0, 4)}`;
  return first(await db().insert(organisations).values({ kind, name, slug: name.replaceAll(" ", "-"), ...values }).returning());
};

/** A person who acts in a role, and the actor they are then. */
export const createActor = async (role: Role, organisation?: typeof organisations.$inferSelect): Promise<Actor> => {
  const n = next();
  const person = first(await db().insert(people).values({ givenName: "Proef", familyName: `Persoon ${n}`, email: `p${n}-${randomUUID().slice(0, 6)}@example.be` }).returning());
  await db().insert(memberships).values({ personId: person.id, role, organisationId: organisation?.id, validFrom: "2020-01-01" });
  return {
    userId: person.id, personId: person.id, role, name: `Proef P. ${n}`,
    organisationId: organisation?.id ?? null, organisationKind: organisation?.kind ?? null,
  };
};

const knowGent = () =>
  db().insert(municipalities).values({ nis: 44021, name: "Gent", nameFr: "Gand", province: "oost-vlaanderen", postcodes: ["9000"], latitude: 51.05, longitude: 3.72 }).onConflictDoNothing();

/** A draft of an offer in which nothing is missing any more. */
export const createDraftOffer = async (entity: Actor, values: Partial<typeof offers.$inferInsert>) => {
  await knowGent();
  return first(await db().insert(offers).values({
    slug: `concept-${randomUUID()}`, organisationId: entity.organisationId ?? "", createdById: entity.personId, title: `Meewerken aan het onthaal ${next()}`, summary: "Onthaal en planning.",
    tasks: "Bezoekers ontvangen", learning: "Bezoekers ontvangen\nEen planning maken", guidance: "Elke week een gesprek.", mentorName: "Marc T.", municipalityNis: 44021, ...values,
  }).returning());
};

/** A published schoolstage of an organisation; everything can be overridden. */
export const createOffer = async (entity: Actor, values: Partial<typeof offers.$inferInsert> = {}) => {
  await knowGent();
  return transaction(async (tx) => {
    const offer = first(await tx.insert(offers).values({
      slug: `plaats-${randomUUID()}`, organisationId: entity.organisationId ?? "", createdById: entity.personId,
      instrument: "school", title: `Meewerken aan het onthaal ${next()}`, summary: "Onthaal en planning.", learning: "Bezoekers ontvangen\nEen planning maken",
      mentorName: "Marc T.", places: 1, hoursPerWeek: 38, startsOn: "2027-02-01", endsOn: "2027-03-31", municipalityNis: 44021, publishedAt: new Date("2026-11-01T08:00:00Z"),
      ...values,
    }).returning());
    return first(await tx.update(offers).set({ status: "published" }).where(eq(offers.id, offer.id)).returning());
  });
};

/** A student of a school, with a supervisor there. */
export const createStudent = async (supervisor: Actor): Promise<{ student: Actor; enrolmentId: string }> => {
  const student = await createActor("student");
  const enrolment = first(await db().insert(enrolments).values({
    personId: student.personId, schoolId: supervisor.organisationId ?? "", supervisorId: supervisor.personId,
    course: "Office management", level: "bachelor", validFrom: "2026-09-01", validTo: "2027-09-30",
  }).returning());
  return { student, enrolmentId: enrolment.id };
};

/** An application that waits for a decision. */
export const createApplication = async ({ student, enrolmentId, offerId }: { student: Actor; enrolmentId: string; offerId: string }) =>
  transaction(async (tx) => {
    const application = first(await tx.insert(applications).values({
      reference: `S-${randomUUID().slice(0, 8)}`, offerId, personId: student.personId, enrolmentId, status: "draft", motivation: "Ik leer graag.",
    }).returning());
    return first(await tx.update(applications).set({ status: "submitted", submittedAt: new Date("2026-11-10T08:00:00Z") })
      .where(eq(applications.id, application.id)).returning());
  });

/** What `check_invariants()` finds: nothing, when all is well. */
export const checkInvariants = async (): Promise<{ invariant: string; subject: string }[]> =>
  [...await db().execute<{ invariant: string; subject: string }>(sql`select * from check_invariants()`)];
