import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { enrolments, memberships, people } from "@/db/schema/people";
import type { DemoCalendar } from "@/scripts/demo/demo-calendar";
import { candidatePersonas, demoPeople, type DemoPerson } from "@/scripts/demo/content/people";
import { demoStaff } from "@/scripts/demo/content/staff";
import { personas } from "@/scripts/demo/personas";
import { randomFor } from "@/scripts/demo/random";
import { nisOf } from "@/scripts/demo/write-organisations";

/** As long as the personas: everything in the demo lies after it. */
const memberSince = "2024-09-01";

interface Named {
  givenName: string;
  familyName: string;
}

const plain = (text: string): string => text.normalize("NFKD").replaceAll("ı", "i").replaceAll(/[^a-z]/giu, "").toLowerCase();
const emailOf = ({ givenName, familyName }: Named): string => `${plain(givenName)}.${plain(familyName)}@example.be`;

/** `Bachelor bouw, 3de jaar` → `Bachelor bouw, 2de jaar`. */
const courseAYearEarlier = (course: string): string => course.replace(/\b(\d)de jaar/u, (_, year: string) => `${Number(year) - 1}de jaar`);

const organisationIds = async (tx: Tx): Promise<(slug: string) => string> => {
  const rows = await tx.select({ id: organisations.id, slug: organisations.slug }).from(organisations);
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
  return (slug) => {
    const id = ids.get(slug);
    if (!id) throw new Error(`There is no organisation ${slug}.`);
    return id;
  };
};

/** People who work for a host, school, partner or the service. */
export const writeStaff = async (tx: Tx): Promise<void> => {
  const idOf = await organisationIds(tx);
  const rows = await tx.insert(people)
    .values(demoStaff.map(({ givenName, familyName }) => ({ givenName, familyName, email: emailOf({ givenName, familyName }) })))
    .returning({ id: people.id, email: people.email });
  const idByEmail = new Map(rows.map(({ id, email }) => [email, id]));
  await tx.insert(memberships).values(demoStaff.map((staff) => ({
    personId: idByEmail.get(emailOf(staff)) ?? "", role: staff.role, organisationId: idOf(staff.host), validFrom: memberSince,
  })));
};

const birthDateOf = (person: DemoPerson, calendar: DemoCalendar): string => {
  const random = randomFor(`birth of ${person.givenName} ${person.familyName}`);
  return calendar.day(-Math.ceil(person.age * 365.25) - random.between(1, 340));
};

/** Candidates with their role; the personas among them have it already and get what is missing. */
const writeCandidates = async (tx: Tx, calendar: DemoCalendar): Promise<Map<DemoPerson, string>> => {
  const rows = await tx.insert(people).values(demoPeople.map((person) => ({
    givenName: person.givenName, familyName: person.familyName, email: emailOf(person),
    birthDate: birthDateOf(person, calendar), municipalityNis: nisOf(person.municipality),
  }))).returning({ id: people.id, email: people.email });
  const idByEmail = new Map(rows.map(({ id, email }) => [email, id]));
  await tx.insert(memberships).values(rows.map(({ id }) => ({ personId: id, role: "student" as const, validFrom: memberSince })));
  for (const { id, municipality } of candidatePersonas) {
    await tx.update(people).set({ municipalityNis: nisOf(municipality) }).where(eq(people.id, id));
  }
  return new Map([
    ...demoPeople.map((person) => [person, idByEmail.get(emailOf(person)) ?? ""] as const),
    ...candidatePersonas.map((person) => [person, person.id] as const),
  ]);
};

/** Who follows up the pupils of a school: its persona, or its staff in turn. */
const supervisorsOf = async (tx: Tx, schoolIds: readonly string[]): Promise<Map<string, string[]>> => {
  const rows = await tx.select({ personId: memberships.personId, organisationId: memberships.organisationId }).from(memberships)
    .where(and(inArray(memberships.organisationId, [...schoolIds]), eq(memberships.role, "school"))).orderBy(memberships.personId);
  const bySchool = new Map<string, string[]>();
  const isPersona = (id: string) => personas.some((persona) => persona.id === id);
  for (const { personId, organisationId } of rows) {
    const known = bySchool.get(organisationId ?? "") ?? [];
    if (!known.some(isPersona)) bySchool.set(organisationId ?? "", isPersona(personId) ? [personId] : [...known, personId]);
  }
  return bySchool;
};

/** Courses of this school year and of the one before. People enrol from July on, and may finish a placement in September. */
const periodsOf = (calendar: DemoCalendar) => {
  const year = Number(calendar.schoolYear(0).slice(0, 4));
  return [
    { isPast: true, validFrom: `${year - 1}-07-01`, validTo: `${year}-09-30` },
    { isPast: false, validFrom: `${year}-07-01`, validTo: `${year + 1}-09-30` },
  ];
};

/** Writes all candidates, and the courses of those who take one, each with somebody at the school who follows up. */
export const writeCandidatesAndCourses = async (tx: Tx, calendar: DemoCalendar): Promise<void> => {
  const ids = await writeCandidates(tx, calendar);
  const idOf = await organisationIds(tx);
  const learning = [...ids].flatMap(([person, personId]) => (person.school === null ? [] : [{ person, personId, schoolId: idOf(person.school) }]));
  const supervisors = await supervisorsOf(tx, learning.map(({ schoolId }) => schoolId));
  await tx.insert(enrolments).values(learning.flatMap(({ person, personId, schoolId }, index) => {
    const staff = supervisors.get(schoolId) ?? [];
    return periodsOf(calendar).map(({ isPast, ...period }) => ({
      personId, schoolId, supervisorId: staff[index % staff.length], level: person.level, ...period,
      course: isPast ? courseAYearEarlier(person.background) : person.background,
    }));
  }));
};
