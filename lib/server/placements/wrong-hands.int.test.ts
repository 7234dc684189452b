import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { useTestDatabase } from "@/db/testing/database";
import { createCast } from "@/db/testing/instrument-scene";
import { journeys, type Member } from "@/db/testing/journeys";
import { beginWalk, take, trailEnd, trailSince, type Step, type Walk } from "@/db/testing/journey-walk";
import { fingerprint } from "@/db/testing/permission-scene";
import { checkInvariants, createActor, createOrganisation } from "@/db/testing/scenario";
import { roles, type Actor } from "@/lib/domain/access";
import { domainErrorOf } from "@/lib/server/database-errors";

/* Every kind, step by step from offer to first day: tried by everybody whose step it is not, with a version that is over, and twice at once. */
useTestDatabase();

const members: readonly Member[] = ["candidate", "entity", "school", "mediator", "decider"];

/** People of no part in any of these files, in every role. */
let strangers: Record<string, Actor>;
let coordinator: Actor;
beforeAll(async () => {
  const other = await createCast();
  coordinator = await createActor("coordinator", await createOrganisation("diversity-service"));
  strangers = {
    "another candidate": other.candidate, "another entity": other.entity, "another school": other.school,
    "a partner's mediator": await createActor("mediator", await createOrganisation("partner")), "an admin": await createActor("admin"),
  };
});

/** Whoever is tried at a step, by what they are to the file. */
const everybodyElse = (cast: Walk["cast"], mentor: Actor, { by, name }: Step): Record<string, Actor> => ({
  ...Object.fromEntries(members.filter((member) => !by.includes(member)).map((member) => [member, cast[member]])), ...strangers,
  "the host's mentor": mentor,
  // The service publishes for whom it helps.
  ...name === "publish" ? {} : { "the diversity service": coordinator },
});

const mentorOf = async ({ cast }: Walk): Promise<Actor> => {
  const [host] = await db().select().from(organisations).where(eq(organisations.id, cast.entity.organisationId ?? ""));
  return createActor("mentor", host);
};

const outcomeOf = (work: Promise<unknown>): Promise<string> => work.then(() => "done", (error: unknown) => domainErrorOf(error)?.code ?? `${String(error)} ${String(error instanceof Error ? error.cause : "")}`);

/** How somebody is shown the door; a fault of ours, or a rule of the case itself, is none. */
const doors = ["notFound", "forbidden", "agreement.notAParty", "decision.noMandate", "decision.ownCase"];

const checkAll = async (): Promise<unknown[]> => [...await checkInvariants(), ...await db().execute(sql`select * from check_guards_invariants()`)];

const tryOthers = async (walk: Walk, step: Step, mentor: Actor): Promise<void> => {
  const others = everybodyElse(walk.cast, mentor, step);
  expect([step.name, new Set([...Object.values(others), ...step.by.map((member) => walk.cast[member])].map(({ role }) => role)).size]).toEqual([step.name, roles.length - (step.name === "publish" ? 1 : 0)]);
  for (const [who, actor] of Object.entries(others)) {
    const outcome = await outcomeOf(step.attempt(actor, {}));
    expect([step.name, who, outcome, doors.includes(outcome)]).toEqual([step.name, who, outcome, true]);
  }
};

const tryStale = async (walk: Walk, step: Step): Promise<void> => {
  if (step.staleCode !== null) expect([step.name, await outcomeOf(take(walk, step, { stale: true }))]).toEqual([step.name, step.staleCode]);
};

/** Both at once on two connections: one has its effect, the other is told why it has none. */
const takeTwice = async (walk: Walk, step: Step): Promise<void> => {
  const end = await trailEnd();
  const outcomes = await Promise.all([take(walk, step), take(walk, step)].map(outcomeOf));
  expect([step.name, outcomes.filter((outcome) => outcome === "done")]).toEqual([step.name, ["done"]]);
  expect([step.name, outcomes.filter((outcome) => outcome.includes(" "))]).toEqual([step.name, []]);
  expect([step.name, (await trailSince(end, step.event)).length]).toEqual([step.name, 1]);
};

describe.each(Object.keys(journeys))("%s", (kind) => {
  test("at every step nobody else gets in, a stale version changes nothing, and twice at once has one effect", async () => {
    const walk = await beginWalk(kind);
    const mentor = await mentorOf(walk);
    for (const step of walk.steps) {
      await step.ready();
      const before = await fingerprint();
      await tryOthers(walk, step, mentor);
      await tryStale(walk, step);
      expect([step.name, await fingerprint() === before]).toEqual([step.name, true]);
      await takeTwice(walk, step);
    }
    expect(await checkAll()).toEqual([]);
  });
});
