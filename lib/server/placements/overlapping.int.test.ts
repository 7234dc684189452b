import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { placements } from "@/db/schema/placements";
import { useTestDatabase } from "@/db/testing/database";
import { arrange, readPlacement } from "@/db/testing/instrument-scene";
import { journeys } from "@/db/testing/journeys";
import { beginWalk, take, trailEnd, trailSince, type Step, type Walk } from "@/db/testing/journey-walk";
import { fingerprint } from "@/db/testing/permission-scene";
import { checkInvariants, createActor, createOrganisation } from "@/db/testing/scenario";
import { domainErrorOf } from "@/lib/server/database-errors";

/* Every kind beside another placement of the same person in the same weeks. */
useTestDatabase();

/** A normal full-time week, together. */
const weekCap = 38;

const outcomeOf = (work: Promise<unknown>): Promise<string> => work.then(() => "done", (error: unknown) => {
  const found = domainErrorOf(error);
  return found ? [found.code, found.params.rule].filter(Boolean).join(" ") : String(error);
});

const checkAll = async (): Promise<unknown[]> => [...await checkInvariants(), ...await db().execute(sql`select * from check_guards_invariants()`)];

/** Another placement of the candidate, elsewhere, from the first day of the journey on. */
const besides = async ({ cast, journey: { offer: { startsOn, endsOn } } }: Walk, { hoursPerWeek, lanes }: { hoursPerWeek: number; lanes: number[] }): Promise<string> => {
  const host = await createActor("entity", await createOrganisation("company"));
  const [row] = await db().insert(placements).values({
    reference: `T-${randomUUID()}`, personId: cast.candidate.personId, hostId: host.organisationId ?? "", schoolId: cast.school.organisationId, enrolmentId: cast.enrolmentId,
    instrument: "school", title: "Onthaal", startsOn, endsOn: endsOn ?? startsOn, hoursPerWeek, lanes, regulationId: "school",
  }).returning({ id: placements.id });
  return row?.id ?? "";
};

/** Saturday and Sunday: half days that no proposal takes. */
const weekend = [10, 11, 12, 13];

const refusedWith = async (step: string, work: () => Promise<unknown>, outcome: string): Promise<void> => {
  const before = await fingerprint();
  expect([step, await outcomeOf(work())]).toEqual([step, outcome]);
  expect([step, await fingerprint() === before]).toEqual([step, true]);
};

/** The step that opens the file: from then on its half days are the candidate's. */
const opens = ({ name }: Step, { journey }: Walk): boolean => name === (journey.opening === "mediator" ? "select" : "confirm");

/** Steps at which whoever decides is asked to look at another placement in the same weeks. */
const looks = ({ name }: Step, { journey }: Walk): boolean => ["approve", "sign", "start"].includes(name) || (name === "select" && journey.opening === "mediator");

const kinds = Object.keys(journeys).filter((kind) => kind !== "employment");

describe.each(kinds)("%s", (kind) => {
  test("on the same half days nothing is opened; on others it is warned for at each decision, and more than a full week is refused", async () => {
    const walk = await beginWalk(kind);
    const hours = walk.journey.offer.hoursPerWeek ?? 0;
    const other = await besides(walk, { hoursPerWeek: 4, lanes: [0] });
    for (const step of walk.steps) {
      await step.ready();
      if (opens(step, walk)) {
        await refusedWith(step.name, () => take(walk, step), "placement.overlap");
        await db().update(placements).set({ lanes: weekend, hoursPerWeek: weekCap - hours }).where(eq(placements.id, other));
      }
      if (looks(step, walk)) {
        await refusedWith(step.name, () => take(walk, step, { acknowledged: false }), step.name === "approve" ? "decision.acknowledge" : "placement.acknowledgeLaw");
      }
      const end = await trailEnd();
      expect([step.name, await outcomeOf(take(walk, step))]).toEqual([step.name, "done"]);
      const [seen] = await trailSince(end, step.event);
      expect([step.name, seen?.includes("overlap")]).toEqual([step.name, looks(step, walk)]);
      if (opens(step, walk)) await tooMuch(walk, other);
    }
    expect(await checkAll()).toEqual([]);
  });
});

/** An hour more than together fits in a week, on either side. */
const tooMuch = async (walk: Walk, other: string): Promise<void> => {
  const { cast, file, journey: { arrangedBy: [arranger], terms } } = walk;
  if (!arranger) throw new Error("nobody arranges this kind");
  const { hoursPerWeek } = await readPlacement(file.placementId);
  await refusedWith("arrange", () => arrange(cast[arranger], file.placementId, { ...terms, hoursPerWeek: hoursPerWeek + 1 }), "placement.weekCap");
  await refusedWith("arrange", () => db().update(placements).set({ hoursPerWeek: weekCap - hoursPerWeek + 1 }).where(eq(placements.id, other)), "placement.weekCap");
};
