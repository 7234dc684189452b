import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import { auditEntries } from "@/db/schema/records";
import { createDecisionScene, createWes, readPlacement, type DecisionScene } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import { exportPlacements } from "@/lib/server/placements/export-placements";
import { listPlacements } from "@/lib/server/placements/list-placements";

useTestDatabase();

const asCsv = { format: "csv", locale: "nl" } as const;
let scene: DecisionScene;
let reference = "";
beforeEach(async () => {
  playOn(scenarioDay);
  scene = await createDecisionScene();
  await db().update(people).set({ givenName: "Geheim", familyName: "Verborgen" }).where(eq(people.id, scene.student.personId));
  ({ reference } = await readPlacement(await createWes(scene)));
});

test("holds the rows of the page in its order, each file by its number and without the name of a trainee", async () => {
  const table = await exportPlacements(scene.entity, {}, asCsv);
  expect(table.rows.map(([file]) => file)).toEqual((await listPlacements(scene.entity)).items.map((row) => row.reference));
  expect(table.header).toHaveLength(table.rows[0]?.length ?? 0);
  expect(table.rows.find(([file]) => file === reference)?.slice(0, 2)).toEqual([reference, "Werkervaringsstage"]);
  expect(JSON.stringify(table)).not.toMatch(/Geheim|Verborgen/u);
});

test("holds what the filters leave, in the reader's language, and keeps who took it without the words that were searched", async () => {
  expect((await exportPlacements(scene.entity, { status: ["completed"] }, asCsv)).rows).toEqual([]);
  const english = await exportPlacements(scene.entity, { text: "geheim verb" }, { format: "ods", locale: "en" });
  expect(english.rows.map(([file]) => file)).toEqual([reference]);
  expect(english.header[0]).toBe("Number");
  const kept = (await db().select().from(auditEntries).where(eq(auditEntries.actorId, scene.entity.personId))).filter(({ event }) => event === "placement.export");
  expect(kept.map(({ details }) => details)).toEqual([{ isSearched: false, format: "csv", rows: 0 }, { isSearched: true, format: "ods", rows: 1 }]);
});

test("a sign that stands for others in a pattern stands for itself in a search", async () => {
  expect((await exportPlacements(scene.entity, { text: "%" }, asCsv)).rows).toEqual([]);
  expect((await exportPlacements(scene.entity, { text: "_" }, asCsv)).rows).toEqual([]);
});

test("is of one's own organisation, and of nobody without such a list", async () => {
  const elsewhere = await createActor("entity", await createOrganisation("flemish-government"));
  expect((await exportPlacements(elsewhere, {}, asCsv)).rows).toEqual([]);
  for (const actor of [scene.student, scene.decider]) await expect(exportPlacements(actor, {}, asCsv)).rejects.toMatchObject({ code: "forbidden" });
});
