import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { enrolments, memberships, people } from "@/db/schema/people";
import type { Actor } from "@/lib/domain/access";
import { candidatePersonas, demoPeople, type DemoPerson } from "@/scripts/demo/content/people";

/** Somebody who looks for a place. */
export interface Candidate {
  readonly actor: Actor;
  readonly person: DemoPerson;
}

interface Course {
  readonly id: string;
  /** Who follows up at the school. */
  readonly supervisor: Actor;
}

/** Everyone who acts in the demo, in the roles that the database gives them. */
export interface Cast {
  readonly candidates: readonly Candidate[];
  /** By given and family name. */
  candidate(name: string): Candidate;
  /** Who offers places for an organisation: its persona, else the first of its people. */
  host(slug: string): Actor;
  readonly coordinator: Actor;
  /** Somebody of the diversity service, by given and family name. */
  service(name: string): Actor;
  /** A mediator of VDAB or a partner, by given and family name. */
  mediator(name: string): Actor;
  /** The course somebody follows on a day, or null. */
  courseOn(candidate: Candidate, day: string): Course | null;
}

const fullName = ({ givenName, familyName }: { givenName: string; familyName: string }): string => `${givenName} ${familyName}`;

/** All roles, personas first: their ids are older than any that the database makes. */
const readActors = async () => {
  const rows = await db().select({ membership: memberships, person: people, organisation: organisations }).from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
    .orderBy(asc(people.id), asc(memberships.role));
  return rows.map(({ membership, person, organisation }) => ({
    slug: organisation?.slug ?? null,
    actor: {
      userId: person.id, personId: person.id, role: membership.role, name: fullName(person),
      organisationId: membership.organisationId, organisationKind: organisation?.kind ?? null,
    } satisfies Actor,
  }));
};

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The demo has no ${what}.`);
  return value;
};

/** Reads the cast from the database. Throws when somebody asks for who is not in it. */
export const readCast = async (): Promise<Cast> => {
  const actors = await readActors();
  const courses = await db().select().from(enrolments).orderBy(asc(enrolments.validFrom));
  const first = (isWanted: (one: (typeof actors)[number]) => boolean, what: string) => found(actors.find(isWanted), what).actor;
  const students = new Map(actors.flatMap(({ actor }) => (actor.role === "student" ? [[actor.name, actor] as const] : [])));
  const byName = new Map([...candidatePersonas, ...demoPeople].map((person) => {
    const name = fullName(person);
    return [name, { person, actor: found(students.get(name), `candidate ${name}`) }] as const;
  }));
  return {
    candidates: [...byName.values()],
    candidate: (name) => found(byName.get(name), `candidate ${name}`),
    host: (slug) => first((one) => one.slug === slug && one.actor.role === "entity", `host ${slug}`),
    coordinator: first(({ actor }) => actor.role === "coordinator", "coordinator"),
    service: (name) => first(({ actor }) => actor.role === "coordinator" && actor.name === name, `coordinator ${name}`),
    mediator: (name) => first(({ actor }) => actor.role === "mediator" && actor.name === name, `mediator ${name}`),
    courseOn: ({ actor }, day) => {
      const course = courses.findLast(({ personId, validFrom, validTo }) => personId === actor.personId && validFrom <= day && day <= validTo);
      return course
        ? { id: course.id, supervisor: first((one) => one.actor.personId === course.supervisorId && one.actor.role === "school", "supervisor") }
        : null;
    },
  };
};
