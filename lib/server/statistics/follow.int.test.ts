import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { preparePlacements } from "@/lib/server/imports/prepare-placements";
import { undoBatch } from "@/lib/server/imports/undo-batch";
import { countPeople } from "./count-people";
import { registerRows } from "./actions-source";
import { rebuildStatistics, refreshStatistics } from "./refresh-statistics";

useTestDatabase();
playOn(scenarioDay);

const row = fc.record({
  dossier: fc.integer({ min: 1, max: 25 }),
  instrument: fc.constantFrom("iss", "bis", "bio", "school"),
  persoon_ref: fc.constantFrom("", "P1", "P2", "P3", "P4"),
  geboortejaar: fc.constantFrom("", "1990", "2001"),
  geslacht: fc.constantFrom("V", "M", "X", ""),
  scholingsgraad: fc.constantFrom("laag", "hoog", ""),
  organisatie: fc.constantFrom("VDAB", "Opgroeien", "Een bedrijf"),
  via: fc.constantFrom("school", "opleidingscentrum", ""),
  gefaciliteerd: fc.constantFrom("ja", "nee", ""),
  status: fc.constantFrom("voltooid", "gestart", "geannuleerd"),
  ondertekend_op: fc.constantFrom("10/12/2020", "10/06/2021", ""),
  startdatum: fc.constantFrom("12/01/2021", "30/06/2021", "01/07/2021", "20/12/2021", "05/02/2022", "06/02/2022"),
  werk_na_3m: fc.constantFrom("ja", "nee", ""),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;
const register = fc.uniqueArray(row, { selector: ({ dossier }) => dossier, minLength: 1, maxLength: 15 });
const source = fc.constantFrom("A", "B");

/** Everything that changes what is counted, and reading, which adds up what changed until then. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("import" as const), source, rows: register }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("broken off" as const), source, rows: register }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo" as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("merge" as const), first: fc.nat(20), second: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("apart" as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("own" as const), status: fc.constantFrom("signed", "running", "suspended"), day: fc.constantFrom("2021-03-01", "2021-09-01", "2022-01-10") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), name: fc.constantFrom("Een bedrijf", "Lantis") }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("read" as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const bytesOf = (rows: readonly Row[]) => {
  const columns = Object.keys(rows[0] ?? {});
  return new TextEncoder().encode([columns.join(";"), ...rows.map((r) => Object.values(r).join(";"))].join("\n"));
};

let actor: Actor;
let stored: string[] = [];

const importRows = (name: string, rows: readonly Row[], dryRun = false) =>
  preparePlacements(bytesOf(rows)).run({ actor: "system", fileName: "x.csv", source: name, dryRun, skipInvalid: false, onStored: async (_, batch) => { stored.push(batch.id); } });

/** The nth row that counts itself and through which no other counts. */
const freeRow = (n: number) => sql`(select p.id from imported_placements p where p.duplicate_of_id is null
  and not exists (select from imported_placements o where o.duplicate_of_id = p.id) order by p.source_id, p.dossier offset ${n} limit 1)`;

const steps: { [K in Step["kind"]]: (step: Extract<Step, { kind: K }>) => Promise<unknown> } = {
  import: ({ source: name, rows }) => importRows(name, rows),
  "broken off": ({ source: name, rows }) => importRows(name, rows, true),
  undo: async () => {
    const id = stored.pop();
    if (id !== undefined) await undoBatch(actor, { id });
  },
  merge: ({ first, second }) => db().execute(sql`
    update imported_placements set duplicate_of_id = ${freeRow(first)} where id = ${freeRow(second)} and id <> ${freeRow(first)}`),
  apart: () => db().execute(sql`update imported_placements set duplicate_of_id = null where duplicate_of_id is not null`),
  own: ({ status, day }) => db().execute(sql`
    update placements set status = ${status}::placement_status, starts_on = ${day} where reference = 'ISS-2021-00001'`),
  rename: ({ name }) => db().execute(sql`update register_organisations set name = ${name} where name_key = 'een bedrijf'`),
  read: () => refreshStatistics(),
};

/** Everything that is kept. */
const summaries = async (): Promise<unknown[]> => [
  ...await db().execute(sql`select * from statistics_counts order by scope, year, instrument, own`),
  ...await db().execute(sql`select * from statistics_hosts order by domain, year, entity, instrument, own`),
  // A year from which the last row went is kept as one without any.
  ...await db().execute(sql`
    select year, counts, basis from statistics_years
    where jsonb_array_length(counts #> '{registers,halves}') + jsonb_array_length(counts #> '{own,halves}') + jsonb_array_length(counts #> '{registers,hosts}') > 0 order by year`),
];

const expectAsFromNothing = async (): Promise<void> => {
  await refreshStatistics();
  const followed = await summaries();
  await rebuildStatistics();
  expect(followed).toEqual(await summaries());
};

beforeAll(async () => {
  actor = await createActor("coordinator", await createOrganisation("diversity-service"));
  const [student, host] = [await createActor("student"), await createOrganisation("flemish-government")];
  // As if it had come here by every step; the marks for the figures are made all the same.
  await db().execute(sql`alter table placements disable trigger user`);
  for (const name of ["placements_stale_new", "placements_stale_changed", "placements_stale_gone"]) await db().execute(sql.raw(`alter table placements enable trigger ${name}`));
  await db().execute(sql`
    insert into placements (reference, person_id, host_id, instrument, title, starts_on, ends_on, hours_per_week, lanes, regulation_id, status, signed_on)
    values ('ISS-2021-00001', ${student.personId}, ${host.id}, 'iss', 'Stage', '2021-03-01', '2022-06-30', 38, '{0}', 'iss', 'signed', '2021-02-01')`);
});

test("summaries that follow imports, broken-off imports, undone batches, merges, renamed hosts and own placements are what a count from nothing gives", { timeout: 240_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (path) => {
    await db().execute(sql`truncate register_sources, register_organisations cascade`);
    await rebuildStatistics();
    stored = [];
    // The compiler cannot see that a step and its kind belong together.
    for (const taken of path) await (steps[taken.kind] as (step: Step) => Promise<unknown>)(taken);
    await expectAsFromNothing();
    // Found is enough: making a counterexample small would import for minutes.
  }), { numRuns: 25, endOnFailure: true });
});

test("whoever reads while several registers are imported and merged, nothing is counted twice or missed", { timeout: 60_000 }, async () => {
  await db().execute(sql`truncate register_sources, register_organisations cascade`);
  await rebuildStatistics();
  const registers = fc.sample(register, { seed: 5, numRuns: 40 });
  const importing = Promise.all([0, 1, 2, 3].map(async (n) => {
    for (const rows of registers.filter((_, index) => index % 4 === n)) await importRows(`source ${n}`, rows);
  }));
  let isOver = false;
  const reading = Promise.all([1, 2].map(async () => {
    while (!isOver) await refreshStatistics();
  }));
  await importing.finally(() => { isOver = true; });
  await reading;
  expect(await db().execute(sql`select count(*)::int as n from statistics_years`)).not.toEqual([{ n: 0 }]);
  await expectAsFromNothing();
});

test("people are counted by hand: one who has another row that counts stays, one who has none goes", async () => {
  await db().execute(sql`truncate register_sources, register_organisations cascade`);
  const one: Row = { dossier: 1, instrument: "iss", persoon_ref: "P1", geboortejaar: "", geslacht: "V", scholingsgraad: "", organisatie: "VDAB", via: "", gefaciliteerd: "", status: "voltooid", ondertekend_op: "", startdatum: "12/01/2021", werk_na_3m: "" };
  await importRows("A", [one, { ...one, dossier: 2 }, { ...one, dossier: 3, persoon_ref: "P2" }]);
  await refreshStatistics();
  const persons = async () => {
    await refreshStatistics();
    const [kept] = await db().execute<{ persons: unknown }>(sql`select counts #> '{registers,persons}' as persons from statistics_years where year = 2021`);
    const counted = await transaction((tx) => countPeople(tx, registerRows({ from: "2021-01-01", to: "2021-12-31" })));
    expect(kept?.persons).toEqual(counted.get(2021) ?? { h1: 0, h2: 0, year: 0 });
    return kept?.persons;
  };
  expect(await persons()).toEqual({ h1: 2, h2: 0, year: 2 });
  await importRows("A", [{ ...one, startdatum: "01/07/2021" }]);
  expect(await persons()).toEqual({ h1: 2, h2: 1, year: 2 });
  await importRows("A", [{ ...one, dossier: 2, status: "geannuleerd" }]);
  expect(await persons()).toEqual({ h1: 1, h2: 1, year: 2 });
  await importRows("A", [{ ...one, status: "geannuleerd" }, { ...one, dossier: 3, persoon_ref: "" }]);
  expect(await persons()).toEqual({ h1: 0, h2: 0, year: 0 });
});
