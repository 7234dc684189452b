import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { decisions } from "@/db/schema/mediation";
import { placementSuspensions } from "@/db/schema/placement-terms";
import { placementLanes, placements } from "@/db/schema/placements";
import { auditEntries } from "@/db/schema/records";
import { askApproval, checkDecisions, createDecisionScene, createMandate, createWes, letRun, readPlacement, readRequests, type DecisionScene } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, playOn, scenarioDay } from "@/db/testing/scenario";
import type { RequestKind } from "@/lib/domain/decisions/kinds";
import { readLetter } from "@/lib/domain/decisions/letter";
import { monthsOfPlacement, plannedDaysOf } from "@/lib/domain/attendance/planned-days";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { requestEarlyEnd } from "@/lib/server/decisions/request-early-end";
import { requestExtension } from "@/lib/server/decisions/request-extension";
import { completePlacement } from "@/lib/server/placements/complete-placement";
import { endAgreedPlacements } from "@/lib/server/placements/end-agreed-placements";

useTestDatabase();

const motivation = "Ik begin op 1 april in een winkel.";
const granted = { outcome: "approved", reasonText: "", approvedUntil: undefined } as const;
let scene: DecisionScene;
let placementId = "";

/** A werkervaringsstage that runs from 1 February to 30 April 2027; today is 15 March. */
const run = async (current: DecisionScene): Promise<string> => {
  playOn(scenarioDay);
  const id = await createWes(current);
  await decideRequest(current.decider, { ...await askApproval(current, id), ...granted, reasonCode: "plan-complete" });
  await letRun(current, id);
  playOn("2027-03-15");
  return id;
};

beforeEach(async () => {
  playOn(scenarioDay);
  scene = await createDecisionScene();
  placementId = await run(scene);
});

/** What one test decided is over before the next counts. */
afterEach(async () => {
  playOn("2027-05-01");
  await endAgreedPlacements();
});

const askEnd = async (on: string, id = placementId, current = scene) =>
  requestEarlyEnd(current.student, { placementId: id, version: (await readPlacement(id)).version, on, ground: "work-found", motivation });
const askLonger = async (on: string, id = placementId, current = scene) =>
  requestExtension(current.entity, { placementId: id, version: (await readPlacement(id)).version, on, motivation: "Nog een maand is nodig." });
const open = async (kind: RequestKind, id = placementId) => {
  const request = (await readRequests(id)).find((row) => row.kind === kind && row.status === "open");
  return { requestId: request?.id ?? "", version: request?.version ?? 0, acknowledged: [] };
};
const decideEnd = async (on: string) => {
  await askEnd(on);
  return decideRequest(scene.decider, { ...await open("early-end"), ...granted, reasonCode: "ground-established" });
};
const check = async (): Promise<unknown[]> => [...await checkDecisions(), ...await db().execute(sql`select * from check_desk_invariants()`)];

describe("an early end on a day that is still to come", () => {
  test("is decided at once: it runs on until that day, and is over then by itself", async () => {
    const { reference } = await decideEnd("2027-03-31");
    expect(await readPlacement(placementId)).toMatchObject({ status: "running", endsOn: "2027-04-30", endedOn: "2027-03-31", endReasonCode: "work-found", lastAllowedDay: "2027-07-31" });
    const [decision] = await db().select().from(decisions).where(eq(decisions.reference, reference));
    expect(readLetter(decision?.letter ?? "").clauses[2]?.text).toContain("De laatste dag is 31 maart 2027.");

    playOn("2027-03-30");
    expect(await endAgreedPlacements()).toBe(0);
    playOn("2027-03-31");
    expect(await endAgreedPlacements()).toBe(1);
    expect(await readPlacement(placementId)).toMatchObject({ status: "ended-early", endedOn: "2027-03-31", endReasonCode: "work-found" });
    expect(await endAgreedPlacements()).toBe(0);
    const ends = await db().select().from(auditEntries).where(eq(auditEntries.event, "placement.endEarly"));
    expect(ends.filter(({ subjectId }) => subjectId === placementId)).toMatchObject([{ actorRole: "system" }]);
    expect(await check()).toEqual([]);
  });

  test("plans no day after it, and frees the half days for another place", async () => {
    await decideEnd("2027-03-19");
    const placement = await readPlacement(placementId);
    expect(monthsOfPlacement(placement)).toEqual(["2027-02", "2027-03"]);
    expect(plannedDaysOf(placement, "2027-03").at(-1)?.day).toBe("2027-03-17");
    const [lane] = await db().select().from(placementLanes).where(eq(placementLanes.placementId, placementId));
    expect(lane?.period).toBe("[2027-02-01,2027-03-20)");
    // The same half days, from the day after.
    await createWes(scene, { startsOn: "2027-03-20", endsOn: "2027-05-31" });
    await expect(createWes(scene, { startsOn: "2027-03-19", endsOn: "2027-05-31" })).rejects.toThrow();
    expect(await check()).toEqual([]);
  });

  test("with another last day: that day", async () => {
    await askEnd("2027-03-31");
    await decideRequest(scene.decider, { ...await open("early-end"), outcome: "approved-other-duration", approvedUntil: "2027-04-09", reasonCode: "other-last-day", reasonText: "Zo kan de overdracht gebeuren." });
    expect((await readPlacement(placementId)).endedOn).toBe("2027-04-09");
    expect(await check()).toEqual([]);
  });

  test("stands still or not, it is over on that day", async () => {
    await decideEnd("2027-03-31");
    // Only a werkervaringsstage of before 2023 is suspended and ended by VDAB; what is tried here is the end alone.
    await transaction(async (tx) => {
      await tx.insert(placementSuspensions).values({ placementId, fromOn: "2027-03-15", reason: "illness" });
      await tx.update(placements).set({ status: "suspended" }).where(eq(placements.id, placementId));
    });
    playOn("2027-04-02");
    expect(await endAgreedPlacements()).toBe(1);
    expect((await readPlacement(placementId)).status).toBe("ended-early");
    expect(await check()).toEqual([]);
  });

  test("can be decided again for an earlier day, never for a later one", async () => {
    await decideEnd("2027-03-31");
    await expect(askEnd("2027-04-01")).rejects.toMatchObject({ code: "placement.endOutside" });
    await decideEnd("2027-03-24");
    expect((await readPlacement(placementId)).endedOn).toBe("2027-03-24");
    expect(await check()).toEqual([]);
  });

  test("closes the question to last longer, and bars a new one and the completion", async () => {
    await askLonger("2027-05-31");
    await decideEnd("2027-03-31");
    expect((await readRequests(placementId)).find(({ kind }) => kind === "extension")?.status).toBe("withdrawn");
    await expect(askLonger("2027-05-31")).rejects.toMatchObject({ code: "placement.endAgreed" });
    playOn("2027-04-30");
    await expect(completePlacement(scene.entity, { id: placementId, version: (await readPlacement(placementId)).version })).rejects.toMatchObject({ code: "placement.endAgreed" });
    expect(await check()).toEqual([]);
  });

  test("a question that came meanwhile closes when it is over", async () => {
    await decideEnd("2027-03-31");
    await askEnd("2027-03-24");
    playOn("2027-04-01");
    expect(await endAgreedPlacements()).toBe(1);
    expect((await readRequests(placementId)).filter(({ kind }) => kind === "early-end").map(({ status }) => status)).toEqual(["decided", "withdrawn"]);
    expect(await check()).toEqual([]);
  });

  test("the database itself refuses a last day that nobody decided", async () => {
    const write = (endedOn: string | null) => db().update(placements).set({ endedOn }).where(eq(placements.id, placementId));
    await expect(write("2027-03-31")).rejects.toThrow();
    await decideEnd("2027-03-31");
    await expect(write("2027-04-15")).rejects.toThrow();
    await expect(write(null)).rejects.toThrow();
    expect((await readPlacement(placementId)).endedOn).toBe("2027-03-31");
  });
});

describe("at the same moment", () => {
  test("an early end and an extension: never both", async () => {
    for (let round = 0; round < 8; round++) {
      playOn(scenarioDay);
      const current = await createDecisionScene();
      const other = await createActor("mediator", current.vdab);
      await createMandate(other);
      const id = await run(current);
      await askLonger("2027-05-31", id, current);
      await askEnd("2027-03-31", id, current);
      const [longer, end] = [await open("extension", id), await open("early-end", id)];
      const work = [
        () => decideRequest(current.decider, { ...longer, ...granted, reasonCode: "objective-within-reach" }),
        () => decideRequest(other, { ...end, ...granted, reasonCode: "ground-established" }),
      ];
      const results = await Promise.allSettled((round % 2 === 0 ? work : work.toReversed()).map((start) => start()));
      const placement = await readPlacement(id);
      // The end is decided in either order; it closes the other question when it comes first.
      expect(placement).toMatchObject({ status: "running", endedOn: "2027-03-31" });
      const both = results.every(({ status }) => status === "fulfilled");
      expect(placement.endsOn).toBe(both ? "2027-05-31" : "2027-04-30");
    }
    expect(await check()).toEqual([]);
  });

  test("the worker twice, and a decision for today: it ends once", async () => {
    for (let round = 0; round < 8; round++) {
      playOn(scenarioDay);
      const current = await createDecisionScene();
      const id = await run(current);
      await askEnd("2027-03-31", id, current);
      await decideRequest(current.decider, { ...await open("early-end", id), ...granted, reasonCode: "ground-established" });
      await askEnd("2027-03-29", id, current);
      const earlier = await open("early-end", id);
      playOn("2027-03-31");
      await Promise.allSettled([endAgreedPlacements(), decideRequest(current.decider, { ...earlier, ...granted, reasonCode: "ground-established" }), endAgreedPlacements()]);
      const placement = await readPlacement(id);
      expect(placement.status).toBe("ended-early");
      expect(["2027-03-29", "2027-03-31"]).toContain(placement.endedOn);
      const ends = (await db().select().from(auditEntries).where(eq(auditEntries.subjectId, id))).filter(({ event }) => event === "placement.endEarly");
      expect(ends.length).toBe(placement.endedOn === "2027-03-31" ? 1 : 0);
    }
    expect(await check()).toEqual([]);
  });
});
