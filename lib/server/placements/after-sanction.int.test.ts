import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { sanctions } from "@/db/schema/money";
import { useTestDatabase } from "@/db/testing/database";
import { journeys } from "@/db/testing/journeys";
import { beginWalk, take, trailEnd, trailSince, type Step, type Walk } from "@/db/testing/journey-walk";
import { fingerprint } from "@/db/testing/permission-scene";
import { checkInvariants } from "@/db/testing/scenario";
import { openInstruments } from "@/lib/domain/placements/process";
import { lastSanctionDay } from "@/lib/domain/regulation/rules/host-sanction";
import { domainErrorOf } from "@/lib/server/database-errors";

/* Every kind, step by step from offer to first day, while VDAB's sanction on the employer covers that day, or just does not. */
useTestDatabase();

/** For each first day of a journey: days of decisions whose sanction begins on it, ends on it, ended the day before and begins the day after. */
const decidedOn: Readonly<Record<string, { from: string; until: string; before: string; after: string }>> = {
  "2026-01-05": { from: "2026-01-05", until: "2023-01-06", before: "2023-01-05", after: "2026-01-06" },
  "2026-12-01": { from: "2026-12-01", until: "2023-12-02", before: "2023-12-01", after: "2026-12-02" },
  "2027-02-01": { from: "2027-02-01", until: "2024-02-02", before: "2024-02-01", after: "2027-02-02" },
};
const daysOf = ({ journey }: Walk) => {
  const days = decidedOn[journey.offer.startsOn];
  if (!days) throw new Error(`no days for ${journey.offer.startsOn}`);
  return days;
};

const sanction = async ({ cast }: Walk, day: string): Promise<string> => {
  const [row] = await db().insert(sanctions).values({
    organisationId: cast.entity.organisationId ?? "", decidedOn: day, lastDay: lastSanctionDay(day), proposedById: cast.mediator.personId, decidedById: cast.decider.personId, reason: "Geen veilige werkplek.",
  }).returning({ id: sanctions.id });
  return row?.id ?? "";
};

const lift = ({ cast }: Walk, id: string) => db().update(sanctions).set({ liftedAt: new Date(), liftedById: cast.mediator.personId }).where(eq(sanctions.id, id));

const outcomeOf = (work: Promise<unknown>): Promise<string> => work.then(() => "done", (error: unknown) => {
  const found = domainErrorOf(error);
  return found ? [found.code, found.params.rule].filter(Boolean).join(" ") : String(error);
});

const checkAll = async (): Promise<unknown[]> => [...await checkInvariants(), ...await db().execute(sql`select * from check_guards_invariants()`)];

const kindsThat = (effect: (typeof journeys)[string]["sanction"]): string[] => Object.keys(journeys).filter((kind) => journeys[kind]?.sanction === effect);

test("every kind that can be opened here has its journey, and nothing else but the job", () => {
  expect(Object.keys(journeys).toSorted()).toEqual([...openInstruments, "employment"].toSorted());
});

test("the days of the decisions are what they say: three years, the first and the last day included", () => {
  for (const [startsOn, { until, before }] of Object.entries(decidedOn)) expect([startsOn, lastSanctionDay(until), lastSanctionDay(before) < startsOn]).toEqual([startsOn, startsOn, true]);
});

describe.each(kindsThat("refuses"))("%s", (kind) => {
  test.each(["from", "until"] as const)("is refused at every step while the sanction runs %s the first day, and nothing is written; lifted, the step is taken", async (edge) => {
    const walk = await beginWalk(kind);
    for (const step of walk.steps) {
      await step.ready();
      const id = await sanction(walk, daysOf(walk)[edge]);
      const before = await fingerprint();
      expect([step.name, await outcomeOf(take(walk, step))]).toEqual([step.name, "law.blocked host-sanction"]);
      expect([step.name, await fingerprint() === before]).toEqual([step.name, true]);
      await lift(walk, id);
      expect([step.name, await outcomeOf(take(walk, step))]).toEqual([step.name, "done"]);
    }
    expect(await checkAll()).toEqual([]);
  });
});

/** Takes a step and answers what its audit entry says was seen of the law. */
const seenAt = async (walk: Walk, step: Step): Promise<string[]> => {
  const end = await trailEnd();
  expect([step.name, await outcomeOf(take(walk, step))]).toEqual([step.name, "done"]);
  const [seen, ...more] = await trailSince(end, step.event);
  expect([step.name, more]).toEqual([step.name, []]);
  return seen ?? [];
};

/** What somebody who does not say that they saw a warning is told, at the steps that ask it. What was seen at publication is not asked again at the choice. */
const askedAt = (known: "before publication" | "after publication"): Partial<Record<Step["name"], string>> => ({
  ...known === "before publication" ? { publish: "offer.acknowledgeLaw" } : { select: "offer.acknowledgeLaw" }, sign: "placement.acknowledgeLaw", start: "placement.acknowledgeLaw",
});

describe.each(kindsThat("warns"))("%s", (kind) => {
  test.each([["from", "after publication"], ["until", "before publication"]] as const)("goes on while the sanction runs %s the first day, known %s, for whoever says that they saw the warning", async (edge, known) => {
    const walk = await beginWalk(kind);
    for (const step of walk.steps) {
      await step.ready();
      const id = step.name === "publish" && known === "after publication" ? null : await sanction(walk, daysOf(walk)[edge]);
      const asked = askedAt(known)[step.name];
      if (asked) expect([step.name, await outcomeOf(take(walk, step, { acknowledged: false }))]).toEqual([step.name, asked]);
      expect([step.name, await seenAt(walk, step)]).toEqual([step.name, asked ? expect.arrayContaining(["host-sanction"]) : expect.not.arrayContaining(["host-sanction"])]);
      if (id) await lift(walk, id);
    }
    expect(await checkAll()).toEqual([]);
  });
});

describe.each(Object.keys(journeys))("%s", (kind) => {
  test("does not notice a sanction that ended the day before its first day, nor one that begins the day after", async () => {
    const walk = await beginWalk(kind);
    await sanction(walk, daysOf(walk).before);
    await sanction(walk, daysOf(walk).after);
    for (const step of walk.steps) {
      await step.ready();
      expect([step.name, await seenAt(walk, step)]).toEqual([step.name, expect.not.arrayContaining(["host-sanction"])]);
    }
    expect(await checkAll()).toEqual([]);
  });
});
