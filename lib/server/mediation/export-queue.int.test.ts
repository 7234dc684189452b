import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import { auditEntries } from "@/db/schema/records";
import { askApproval, createDecisionScene, createWes, readPlacement, type DecisionScene } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import { claimRequest } from "@/lib/server/decisions/claim-request";
import { exportQueue } from "@/lib/server/mediation/export-queue";
import { listQueue } from "@/lib/server/mediation/list-queue";

useTestDatabase();

const asCsv = { format: "csv", locale: "nl" } as const;
let scene: DecisionScene;
let reference = "";
let requestId = "";
beforeEach(async () => {
  playOn(scenarioDay);
  scene = await createDecisionScene();
  await db().update(people).set({ givenName: "Geheim", familyName: "Verborgen" }).where(eq(people.id, scene.student.personId));
  const placementId = await createWes(scene, { mentorName: "Mentor Onbekend" });
  ({ requestId } = await askApproval(scene, placementId));
  ({ reference } = await readPlacement(placementId));
});

test("holds the rows of the page in its order, without the name of a trainee or mentor", async () => {
  await claimRequest(scene.decider, { requestId });
  const table = await exportQueue(scene.decider, {}, asCsv);
  const page = await listQueue(scene.decider, {});
  expect(table.rows.map(([dossier]) => dossier)).toEqual(page.rows.map((row) => row.reference));
  expect(table.header).toHaveLength(table.rows[0]?.length ?? 0);
  const row = table.rows.find(([dossier]) => dossier === reference);
  expect(row?.slice(0, 2)).toEqual([reference, "Stageplan WES"]);
  expect(row?.slice(4, 6)).toEqual(["2027-02-01", "2027-04-30"]);
  expect(row?.at(-1)).toContain("Proef");
  expect(JSON.stringify(table)).not.toMatch(/Geheim|Verborgen|Mentor Onbekend/u);
});

test("holds what the filters leave and nothing else, and who took it is kept without the words that were searched", async () => {
  expect((await exportQueue(scene.decider, { kind: "extension" }, asCsv)).rows).toEqual([]);
  expect((await exportQueue(scene.decider, { q: reference, kind: "plan-wes" }, { format: "xlsx", locale: "en" })).rows.map(([dossier]) => dossier)).toEqual([reference]);
  const kept = (await db().select().from(auditEntries).where(eq(auditEntries.actorId, scene.decider.personId))).filter(({ event }) => event === "queue.export");
  expect(kept.map(({ details }) => details)).toEqual([
    { kind: "extension", isSearched: false, format: "csv", rows: 0 }, { kind: "plan-wes", isSearched: true, format: "xlsx", rows: 1 },
  ]);
});

test("is of one's own organisation, and of nobody who decides nothing", async () => {
  const partner = await createActor("mediator", await createOrganisation("partner"));
  expect((await exportQueue(partner, {}, asCsv)).rows).toEqual([]);
  await expect(exportQueue(scene.entity, {}, asCsv)).rejects.toMatchObject({ code: "forbidden" });
});

test("goes on beyond the first page", async () => {
  for (let n = 0; n < 101; n++) {
    const other = await createDecisionScene();
    await askApproval({ ...other, author: scene.author }, await createWes(other));
  }
  const { total, rows } = await listQueue(scene.decider, {});
  const table = await exportQueue(scene.decider, {}, asCsv);
  expect([rows.length, table.rows.length]).toEqual([100, total]);
  expect(new Set(table.rows.map(([dossier]) => dossier)).size).toBe(total);
}, 120_000);
