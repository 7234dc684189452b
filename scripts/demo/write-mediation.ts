import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { jobSeekers } from "@/db/schema/mediation";
import { memberships, mandates, people } from "@/db/schema/people";
import { organisations } from "@/db/schema/organisations";
import { candidatePersonas, demoPeople } from "@/scripts/demo/content/people";
import { deciders, guides } from "@/scripts/demo/content/mediators";
import type { DemoCalendar } from "@/scripts/demo/demo-calendar";
import { randomFor } from "@/scripts/demo/random";

const provinces = ["antwerpen", "limburg", "oost-vlaanderen", "vlaams-brabant", "west-vlaanderen", "brussel"];

interface Colleague {
  personId: string;
  organisationId: string;
}

const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }): string => `${givenName} ${familyName}`;

/** Mediators by name, with whom they work for. */
const readMediators = async (tx: Tx): Promise<(name: string) => Colleague> => {
  const rows = await tx.select({ person: people, organisationId: memberships.organisationId }).from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId)).innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.role, "mediator"), inArray(organisations.kind, ["vdab", "partner"])));
  const byName = new Map(rows.map(({ person, organisationId }) => [nameOf(person), { personId: person.id, organisationId: organisationId ?? "" }]));
  return (name) => {
    const found = byName.get(name);
    if (!found) throw new Error(`There is no mediator ${name}.`);
    return found;
  };
};

/**
 * Mandates, and the register of job seekers with who guides them: both come from VDAB and are written as they are.
 * Of some it was verified that they have a ground for IBO+, never which.
 */
export const writeMediation = async (tx: Tx, calendar: DemoCalendar): Promise<void> => {
  const mediator = await readMediators(tx);
  await tx.insert(mandates).values(deciders.map(({ name, instruments }) => ({ ...mediator(name), provinces, instruments: [...instruments], validFrom: "2024-09-01" })));
  const ids = new Map((await tx.select({ id: people.id, givenName: people.givenName, familyName: people.familyName }).from(people)).map((person) => [nameOf(person), person.id]));
  const seekers = [...candidatePersonas, ...demoPeople].filter((person) => guides.has(nameOf(person)));
  await tx.insert(jobSeekers).values(seekers.map((person) => {
    const name = nameOf(person);
    const random = randomFor(`registration of ${name}`);
    const guide = mediator(guides.get(name) ?? "");
    const isVerified = random.chance(0.4);
    return {
      personId: ids.get(name) ?? "", organisationId: guide.organisationId, mediatorId: guide.personId,
      registeredSince: calendar.day(-random.between(640, 1100)), mayWorkInBelgium: true, employed: false,
      education: person.situation === "learner" ? "vdab-course" : "none",
      groundVerifiedAt: isVerified ? new Date(`${calendar.workday(-470)}T09:00:00Z`) : null, groundVerifiedById: isVerified ? guide.personId : null,
    };
  }));
};
