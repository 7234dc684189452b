import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { groupLimit, type DecideDuplicateGroup, type DuplicateGroupKey } from "@/lib/domain/imports/duplicate-group";
import { readYear } from "@/lib/server/statistics/read-year";
import { decideDuplicate } from "./decide-duplicate";
import { decideDuplicateGroup } from "./decide-duplicate-group";
import { listDuplicateGroups, listDuplicateRounds, previewDuplicateGroup } from "./duplicate-groups";
import { findDuplicates } from "./find-duplicates";
import { listDuplicates } from "./list-duplicates";
import { preparePlacements } from "./prepare-placements";
import { reopenDuplicateRound } from "./reopen-duplicate-round";

useTestDatabase();

let coordinator: Actor;

beforeAll(async () => {
  playOn(scenarioDay);
  coordinator = await createActor("coordinator", await createOrganisation("diversity-service"));
});
beforeEach(() => db().execute(sql`truncate register_sources, register_organisations restart identity cascade`));

const header = "dossier;instrument;organisatie;status;startdatum;einddatum;geboortejaar;geslacht";

/** Rows of as many people, all at one host on the same days; the year of birth tells them apart. */
const rowsOf = (prefix: string, people: readonly number[]): string[] =>
  people.map((n) => `${prefix}${n};school;${n < 60 ? "VDAB" : `Bedrijf ${Math.floor(n / 60)}`};voltooid;01/02/2022;31/03/2022;${1950 + (n % 60)};V`);

const importRows = async (source: string, rows: readonly string[]): Promise<void> => {
  let batchId = "";
  await preparePlacements(new TextEncoder().encode([header, ...rows].join("\n"))).run({
    actor: "system", fileName: "x.csv", source, dryRun: false, skipInvalid: false, onStored: async (_, batch) => { batchId = batch.id; },
  });
  await findDuplicates(batchId);
};

const people = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const counting = async (): Promise<number> => (await db().execute<{ n: number }>(sql`select count(*)::int as n from imported_placements where duplicate_of_id is null`))[0]?.n ?? 0;
const waiting = async (): Promise<number> => (await listDuplicates(coordinator, { decided: false })).total;
const started = async (): Promise<number> => (await readYear(2022)).counts.halves.reduce((sum, half) => sum + half.started, 0);
const broken = () => db().execute(sql`select * from check_registers_invariants()`);

const onlyGroup = async (): Promise<DuplicateGroupKey> => {
  const [group, ...others] = await listDuplicateGroups(coordinator);
  if (!group || others.length > 0) throw new Error("not one group");
  return group.key;
};

/** The decision as the page would send it after a look. */
const seenDecision = async (key: DuplicateGroupKey, decision: "merge" | "apart", counts?: string): Promise<DecideDuplicateGroup> => {
  const { seen, last } = await previewDuplicateGroup(coordinator, key);
  return { ...key, decision, counts, seen, last };
};

const sourceId = async (name: string): Promise<string> => (await db().execute<{ id: string }>(sql`select id from register_sources where name = ${name}`))[0]?.id ?? "";

test("pairs of two sources that agree in the same things are one group, merged at once into the rows of one source, and taken back as a whole", async () => {
  await importRows("een", rowsOf("A", people(12)));
  await importRows("twee", rowsOf("B", people(12)));
  const key = await onlyGroup();
  expect(key.reasons).toEqual(["same-birth-year", "same-gender", "same-start", "same-end"]);
  expect(await previewDuplicateGroup(coordinator, key)).toMatchObject({ pairs: 12, seen: 12, clear: 12, sources: expect.arrayContaining([expect.objectContaining({ name: "twee" })]) });
  expect(await started()).toBe(24);

  await expect(decideDuplicateGroup(coordinator, await seenDecision(key, "merge"))).rejects.toMatchObject({ code: "duplicate.chooseRecord", field: "counts" });
  expect(await decideDuplicateGroup(coordinator, await seenDecision(key, "merge", await sourceId("twee")))).toBe(12);
  expect([await counting(), await waiting(), await started()]).toEqual([12, 0, 12]);
  const left = await db().execute<{ dossier: string }>(sql`select dossier from imported_placements where duplicate_of_id is null`);
  for (const { dossier } of left) expect(dossier).toMatch(/^B/u);
  expect(await broken()).toEqual([]);

  const [round] = await listDuplicateRounds(coordinator);
  expect(round).toMatchObject({ decision: "merged", pairs: 12, undoneAt: null });
  await reopenDuplicateRound(coordinator, { id: round?.id ?? "" });
  expect([await counting(), await waiting(), await started()]).toEqual([24, 12, 24]);
  expect(await broken()).toEqual([]);
  expect((await listDuplicateRounds(coordinator))[0]?.undoneAt).toBeInstanceOf(Date);
  await expect(reopenDuplicateRound(coordinator, { id: round?.id ?? "" })).rejects.toMatchObject({ code: "transition.notNow" });
  const trail = await db().execute<{ event: string; details: unknown }>(sql`select event, details from audit_entries where subject_kind = 'duplicate-round' order by seq`);
  expect([...trail]).toEqual([
    { event: "duplicate.decideGroup", details: expect.objectContaining({ decision: "merged", pairs: 12, counts: await sourceId("twee") }) },
    { event: "duplicate.reopenGroup", details: { pairs: 12 } },
  ]);
});

test("a pair of which a row may belong with a third waits on; so does one that is bound already", async () => {
  await importRows("een", rowsOf("A", people(3)));
  // Two rows of the second source fit the first person.
  await importRows("twee", [...rowsOf("B", people(3)), ...rowsOf("C", [0])]);
  const key = await onlyGroup();
  expect(await previewDuplicateGroup(coordinator, key)).toMatchObject({ pairs: 4, clear: 2 });
  expect(await decideDuplicateGroup(coordinator, await seenDecision(key, "merge", await sourceId("een")))).toBe(2);
  expect([await counting(), await waiting()]).toEqual([5, 2]);
  await expect(decideDuplicateGroup(coordinator, await seenDecision(key, "merge", await sourceId("een")))).rejects.toMatchObject({ code: "duplicate.noneClear" });
  expect(await broken()).toEqual([]);
});

test("kept apart, a group stays apart; what somebody decided anew since is left when the whole is taken back", async () => {
  await importRows("een", rowsOf("A", people(4)));
  await importRows("twee", rowsOf("B", people(4)));
  expect(await decideDuplicateGroup(coordinator, await seenDecision(await onlyGroup(), "apart"))).toBe(4);
  await importRows("twee", rowsOf("B", people(4)).map((row) => row.replace("voltooid", "gestart")));
  expect([await counting(), await waiting()]).toEqual([8, 0]);
  const [pair] = (await listDuplicates(coordinator, { decided: true })).pairs;
  await decideDuplicate(coordinator, { id: pair?.id ?? "", decision: "reopen" });
  await decideDuplicate(coordinator, { id: pair?.id ?? "", decision: "merge", countsId: pair?.records[0]?.id });
  await reopenDuplicateRound(coordinator, { id: (await listDuplicateRounds(coordinator))[0]?.id ?? "" });
  expect([await counting(), await waiting()]).toEqual([7, 3]);
  expect(await broken()).toEqual([]);
});

test("only what was seen is decided: a group that changed meanwhile is refused, and of two who decide at once one does", async () => {
  await importRows("een", rowsOf("A", people(6)));
  await importRows("twee", rowsOf("B", people(5)));
  const key = await onlyGroup();
  const decision = await seenDecision(key, "apart");
  await importRows("twee", rowsOf("B", people(6)));
  await expect(decideDuplicateGroup(coordinator, decision)).rejects.toMatchObject({ code: "duplicate.groupChanged" });
  expect(await waiting()).toBe(6);
  const now = await seenDecision(key, "merge", await sourceId("een"));
  const results = await Promise.allSettled([decideDuplicateGroup(coordinator, now), decideDuplicateGroup(coordinator, now)]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect([await counting(), (await listDuplicateRounds(coordinator)).length]).toEqual([6, 1]);
  expect(await broken()).toEqual([]);
});

test("a group of more than a person can look through is decided in parts", { timeout: 60_000 }, async () => {
  await importRows("een", rowsOf("A", people(groupLimit + 40)));
  await importRows("twee", rowsOf("B", people(groupLimit + 40)));
  const key = await onlyGroup();
  expect(await previewDuplicateGroup(coordinator, key)).toMatchObject({ pairs: groupLimit + 40, seen: groupLimit, clear: groupLimit });
  expect(await decideDuplicateGroup(coordinator, await seenDecision(key, "merge", await sourceId("een")))).toBe(groupLimit);
  expect(await decideDuplicateGroup(coordinator, await seenDecision(key, "merge", await sourceId("een")))).toBe(40);
  expect([await counting(), await waiting()]).toEqual([groupLimit + 40, 0]);
  expect(await broken()).toEqual([]);
});
