import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { sanctionCases } from "@/db/schema/mediation";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { today } from "@/lib/server/clock";
import { planContact } from "@/lib/server/mediation/plan-contact";
import { finishContact } from "@/lib/server/mediation/finish-contact";
import { writeNote } from "@/lib/server/mediation/write-note";
import { answerHearing } from "@/lib/server/sanctions/answer-hearing";
import { decideSanction } from "@/lib/server/sanctions/decide-sanction";
import { hearEmployer } from "@/lib/server/sanctions/hear-employer";
import { liftSanction } from "@/lib/server/sanctions/lift-sanction";
import { proposeSanction } from "@/lib/server/sanctions/propose-sanction";
import type { Candidate } from "@/scripts/demo/cast";
import { breaches, contactSummaries, sharedNotes, teamNotes } from "@/scripts/demo/content/desk";
import { guides } from "@/scripts/demo/content/mediators";
import { officeHours } from "@/scripts/demo/demo-calendar";
import { randomFor } from "@/scripts/demo/random";
import type { Story } from "@/scripts/demo/story";
import type { World } from "@/scripts/demo/world";

interface FollowUp {
  candidate: Candidate;
  guide: Actor;
  /** The day of the next contact passed without it. */
  isOverdue: boolean;
}

/** How a mediator follows up one candidate: a talk that took place, notes, and one that is planned, or whose day passed. */
async function* tellFollowUp({ calendar }: World, { candidate, guide, isOverdue }: FollowUp): Story {
  const { personId, name } = candidate.actor;
  const random = randomFor(`follow-up of ${name}`);
  const at = officeHours(calendar, random);
  const first = -random.between(20, 45);
  yield at(first);
  const talk = await planContact(guide, { personId, kind: "talk", plannedOn: calendar.workday(first + 6) });
  yield at(first + 6);
  await finishContact(guide, { id: talk.id, version: 1, doneOn: calendar.workday(first + 6), summary: random.pick(contactSummaries) });
  if (random.chance(0.5)) await writeNote(guide, { personId, readers: "organisation", body: random.pick(teamNotes), key: randomUUID() });
  yield at(first + 8);
  if (random.chance(0.6) || name === "Farid Karimian") await writeNote(guide, { personId, readers: "candidate", body: random.pick(sharedNotes), key: randomUUID() });
  yield at(-12);
  await planContact(guide, { personId, kind: random.pick(["talk", "call", "visit"]), plannedOn: isOverdue ? calendar.workday(-3) : calendar.day(random.between(0, 12)) });
}

/** Companies and non-profits whose work experience internship began, by name, each with the person who answers for it. */
const readEmployers = async () => {
  const rows = await db().select({ placementId: placements.id, organisation: organisations, personId: people.id, givenName: people.givenName, familyName: people.familyName })
    .from(placements).innerJoin(organisations, eq(organisations.id, placements.hostId))
    .innerJoin(memberships, and(eq(memberships.organisationId, organisations.id), eq(memberships.role, "entity"))).innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(placements.instrument, "wes"), eq(placements.status, "running"), inArray(organisations.kind, ["company", "non-profit"])))
    .orderBy(asc(organisations.name), asc(people.id));
  return rows.filter(({ organisation }, index) => rows.findIndex((other) => other.organisation.id === organisation.id) === index);
};

/** A case as its page shows it now. */
const seen = async (id: string): Promise<{ id: string; version: number }> => {
  const [found] = await db().select({ version: sanctionCases.version }).from(sanctionCases).where(eq(sanctionCases.id, id));
  return { id, version: found?.version ?? 1 };
};

type Employer = Awaited<ReturnType<typeof readEmployers>>[number];

/** The person who answers for an employer. */
const hostOf = ({ personId, organisation, givenName, familyName }: Employer): Actor =>
  ({ userId: personId, personId, role: "entity", organisationId: organisation.id, organisationKind: organisation.kind, name: `${givenName} ${familyName}` });

/** A case of one of the employers, in their order by name; none while there are fewer. */
const propose = async ({ calendar }: World, proposer: Actor, { which, facts }: { which: number; facts: string }) => {
  const employer = (await readEmployers())[which];
  if (!employer) return null;
  const { id } = await proposeSanction(proposer, { placementId: employer.placementId, facts, breachOn: calendar.workday(calendar.offsetOf(today().toString()) - 1), key: randomUUID() });
  return { id, host: hostOf(employer) };
};

/**
 * An employer that is proposed for a sanction, heard, and answers; decided on yesterday evening, so that it bars nothing
 * of what the demo tells before.
 */
async function* tellDecided(world: World): Story {
  const { calendar, cast } = world;
  const [proposer, decider] = [cast.mediator("Els Verbeeck"), cast.mediator("Noor Stevens")];
  const hour = officeHours(calendar, randomFor("sanction that was decided"));
  yield hour(-28);
  const found = await propose(world, proposer, { which: 0, facts: breaches.decided.facts });
  if (!found) return;
  yield hour(-27);
  await hearEmployer(proposer, { ...await seen(found.id), until: calendar.day(-10) });
  yield hour(-16);
  await answerHearing(found.host, { ...await seen(found.id), statement: breaches.decided.statement });
  yield `${calendar.day(-1)}T23:30`;
  await decideSanction(decider, { ...await seen(found.id), reason: breaches.decided.reason, acknowledged: "on" });
}

/** Another is heard and has not answered yet; of a third one a colleague wrote the facts down and nobody was heard. */
async function* tellOpen(world: World): Story {
  const { calendar, cast } = world;
  const hour = officeHours(calendar, randomFor("sanctions that are open"));
  yield hour(-8);
  const heard = await propose(world, cast.mediator("Noor Stevens"), { which: 1, facts: breaches.heard.facts });
  yield hour(-7);
  if (heard) await hearEmployer(cast.mediator("Noor Stevens"), { ...await seen(heard.id), until: calendar.day(14) });
  yield hour(-3);
  await propose(world, cast.mediator("Els Verbeeck"), { which: 2, facts: breaches.proposed.facts });
}

/** And one was decided, and lifted by another mediator when the employer showed what it had changed. */
async function* tellLifted(world: World): Story {
  const { calendar, cast } = world;
  const [proposer, decider] = [cast.mediator("Noor Stevens"), cast.mediator("Els Verbeeck")];
  const hour = officeHours(calendar, randomFor("sanction that was lifted"));
  yield hour(-27);
  const found = await propose(world, proposer, { which: 3, facts: breaches.lifted.facts });
  if (!found) return;
  yield hour(-26);
  await hearEmployer(proposer, { ...await seen(found.id), until: calendar.day(-12) });
  yield hour(-21);
  await answerHearing(found.host, { ...await seen(found.id), statement: breaches.lifted.statement });
  yield `${calendar.day(-10)}T21:00`;
  await decideSanction(decider, { ...await seen(found.id), reason: breaches.lifted.reason, acknowledged: "on" });
  yield `${calendar.day(-9)}T21:00`;
  await liftSanction(proposer, { ...await seen(found.id), reason: breaches.lifted.liftReason });
}

/** What lies on the mediators' desks: talks and notes with the candidates they guide, and sanction cases in every state. */
export const tellMediation = (world: World): Story[] => {
  const followed = world.cast.candidates.flatMap((candidate) => {
    const name = guides.get(candidate.actor.name);
    return name && ["Els Verbeeck", "Dries Coppieters"].includes(name) ? [{ candidate, guide: world.cast.mediator(name) }] : [];
  });
  return [...followed.slice(0, 14).map((one, index) => tellFollowUp(world, { ...one, isOverdue: index % 5 === 1 })), tellDecided(world), tellOpen(world), tellLifted(world)];
};
