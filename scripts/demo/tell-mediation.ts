import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { sanctionCases } from "@/db/schema/mediation";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { planContact } from "@/lib/server/mediation/plan-contact";
import { finishContact } from "@/lib/server/mediation/finish-contact";
import { writeNote } from "@/lib/server/mediation/write-note";
import { answerHearing } from "@/lib/server/sanctions/answer-hearing";
import { decideSanction } from "@/lib/server/sanctions/decide-sanction";
import { hearEmployer } from "@/lib/server/sanctions/hear-employer";
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

/**
 * An employer that is proposed for a sanction, heard, and answers; decided on yesterday evening, so that it bars nothing
 * of what the demo tells before. Told of the first employer there is; of the second it waits for its answer.
 */
async function* tellSanctions({ calendar, cast }: World): Story {
  const [proposer, decider] = [cast.mediator("Els Verbeeck"), cast.mediator("Noor Stevens")];
  const hour = officeHours(calendar, randomFor("sanctions"));
  yield hour(-28);
  const [first, second] = await readEmployers();
  if (!first) return;
  const host: Actor = { userId: first.personId, personId: first.personId, role: "entity", organisationId: first.organisation.id, organisationKind: first.organisation.kind, name: `${first.givenName} ${first.familyName}` };
  const { id } = await proposeSanction(proposer, { placementId: first.placementId, facts: breaches.decided.facts, breachOn: calendar.workday(-29), key: randomUUID() });
  yield hour(-27);
  await hearEmployer(proposer, { ...await seen(id), until: calendar.day(-10) });
  yield hour(-16);
  await answerHearing(host, { ...await seen(id), statement: breaches.decided.statement });
  if (second) {
    yield hour(-8);
    const other = await proposeSanction(decider, { placementId: second.placementId, facts: breaches.heard.facts, breachOn: calendar.workday(-9), key: randomUUID() });
    yield hour(-7);
    await hearEmployer(decider, { ...await seen(other.id), until: calendar.day(14) });
  }
  yield `${calendar.day(-1)}T23:30`;
  await decideSanction(decider, { ...await seen(id), reason: breaches.decided.reason, acknowledged: "on" });
}

/** What lies on the mediators' desks: talks and notes with the candidates they guide, and two sanction cases. */
export const tellMediation = (world: World): Story[] => {
  const followed = world.cast.candidates.flatMap((candidate) => {
    const name = guides.get(candidate.actor.name);
    return name && ["Els Verbeeck", "Dries Coppieters"].includes(name) ? [{ candidate, guide: world.cast.mediator(name) }] : [];
  });
  return [...followed.slice(0, 14).map((one, index) => tellFollowUp(world, { ...one, isOverdue: index % 5 === 1 })), tellSanctions(world)];
};
