import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import { dimensions, type CrossTable } from "@/lib/domain/statistics/cross-table";
import { preparePlacements } from "@/lib/server/imports/prepare-placements";
import { readCrossTable } from "./cross-table";
import { readYear } from "./read-year";
import { rebuildStatistics } from "./refresh-statistics";

useTestDatabase();
playOn(scenarioDay);

interface Row {
  dossier: number;
  instrument: "iss" | "bis" | "school";
  person: string;
  gender: "V" | "M" | "";
  education: "laag" | "hoog" | "";
  host: "VDAB" | "Een bedrijf";
  status: "voltooid" | "gestart" | "geannuleerd";
  /** Month of 2021 or, above 12, of 2022. */
  month: number;
  work: "ja" | "nee" | "";
}

const row: fc.Arbitrary<Row> = fc.record({
  dossier: fc.integer({ min: 1, max: 40 }),
  instrument: fc.constantFrom("iss", "bis", "school"),
  person: fc.constantFrom("", "P1", "P2", "P3", "P4", "P5", "P6"),
  gender: fc.constantFrom("V", "M", ""),
  education: fc.constantFrom("laag", "hoog", ""),
  host: fc.constantFrom("VDAB", "Een bedrijf"),
  status: fc.constantFrom("voltooid", "gestart", "geannuleerd"),
  month: fc.integer({ min: 1, max: 24 }),
  work: fc.constantFrom("ja", "nee", ""),
});
const register = fc.uniqueArray(row, { selector: ({ dossier }) => dossier, minLength: 1, maxLength: 30 });

const dayOf = ({ month }: Row): string => `15/${String(month > 12 ? month - 12 : month).padStart(2, "0")}/${month > 12 ? 2022 : 2021}`;
const header = "dossier;instrument;persoon_ref;geslacht;scholingsgraad;organisatie;status;startdatum;werk_na_3m";
const textOf = (rows: readonly Row[]): string =>
  [header, ...rows.map((r) => [r.dossier, r.instrument, r.person, r.gender, r.education, r.host, r.status, dayOf(r), r.work].join(";"))].join("\n");
const importRows = (source: string, rows: readonly Row[]) =>
  preparePlacements(new TextEncoder().encode(textOf(rows))).run({ actor: "system", fileName: "test.csv", source, dryRun: false, skipInvalid: false });

/** What two registers, the later import of a source on top, come to when they are counted by hand. */
const countByHand = (registers: ReadonlyMap<string, readonly Row[]>, year: 2021 | 2022) => {
  const counted = [...registers].flatMap(([source, rows]) => rows.filter(({ status, month }) => status !== "geannuleerd" && (month > 12) === (year === 2022))
    .map((r) => ({ ...r, half: (r.month - 1) % 12 < 6 ? "h1" : "h2", someone: r.person === "" ? null : `${source} ${r.person}` })));
  const people = (rows: typeof counted) => new Set(rows.flatMap(({ someone }) => someone ?? [])).size;
  const started: Record<string, number> = {};
  for (const { instrument, half } of counted) started[`${instrument} ${half}`] = (started[`${instrument} ${half}`] ?? 0) + 1;
  const ended = counted.filter(({ status, instrument }) => status === "voltooid" && instrument === "iss");
  return {
    started,
    persons: { h1: people(counted.filter(({ half }) => half === "h1")), h2: people(counted.filter(({ half }) => half === "h2")), year: people(counted) },
    answered: ended.filter(({ work }) => work !== "").length,
    yes: ended.filter(({ work }) => work === "ja").length,
    schoolPersons: people(counted.filter(({ instrument, host }) => instrument === "school" && host === "VDAB")),
    women: counted.filter(({ gender, education }) => gender === "V" && education === "hoog").length,
    atVdab: counted.filter(({ host }) => host === "VDAB").length,
  };
};

const coordinator = async () => createActor("coordinator", await createOrganisation("diversity-service"));

const countByMachine = async (year: 2021 | 2022, actor: Awaited<ReturnType<typeof coordinator>>) => {
  const { counts } = await readYear(year);
  const iss = counts.halves.filter(({ instrument }) => instrument === "iss");
  const table = (values: Partial<CrossTable>) => readCrossTable(actor, { rows: "gender", columns: "education", instrument: null, scope: "all", fromYear: year, toYear: year, ...values });
  const people = await table({});
  return {
    started: Object.fromEntries(counts.halves.map(({ instrument, half, started }) => [`${instrument} ${half}`, started])),
    persons: counts.persons,
    answered: iss.reduce((sum, { after3m }) => sum + after3m.answered, 0),
    yes: iss.reduce((sum, { after3m }) => sum + after3m.yes, 0),
    schoolPersons: counts.school?.persons ?? 0,
    women: people.rows.find(({ key }) => key === "female")?.counts[people.columns.indexOf("high")] ?? 0,
    atVdab: (await table({ rows: "entity" })).rows.find(({ key }) => key === "vdab")?.total ?? 0,
  };
};

beforeEach(() => db().execute(sql`truncate register_sources, register_organisations cascade`));

describe("summaries", () => {
  test("equal a count by hand of random registers, in whatever order and how often they are imported", { timeout: 120_000 }, async () => {
    const actor = await coordinator();
    await fc.assert(fc.asyncProperty(register, register, register, async (a, b, again) => {
      await db().execute(sql`truncate register_sources, register_organisations cascade`);
      // What stands in the later file replaces the earlier; what does not, stays.
      const latest = [...new Map([...a, ...again].map((r) => [r.dossier, r])).values()];
      const byHand = (year: 2021 | 2022) => countByHand(new Map([["A", latest], ["B", b]]), year);
      const inOrder = [["A", a], ["B", b], ["A", again]] as const;
      for (const [source, rows] of inOrder) {
        await importRows(source, rows);
        await countByMachine(2021, actor);
      }
      for (const year of [2021, 2022] as const) expect(await countByMachine(year, actor)).toEqual(byHand(year));
      await db().execute(sql`truncate register_sources, register_organisations cascade`);
      for (const [source, rows] of [["A", a], ["A", again], ["A", again], ["B", b], ["B", b]] as const) await importRows(source, rows);
      for (const year of [2021, 2022] as const) expect(await countByMachine(year, actor)).toEqual(byHand(year));
    }), { numRuns: 15 });
  });

  test("hold every declared table: whichever cells it is read from, it has all its placements and no other", async () => {
    const actor = await coordinator();
    const rows = fc.sample(register, { seed: 11, numRuns: 1 })[0] ?? [];
    await importRows("A", rows);
    const expected = (instrument: string | null, atVdab: boolean) =>
      rows.filter((r) => r.status !== "geannuleerd" && (instrument === null || r.instrument === instrument) && (!atVdab || r.host === "VDAB")).length;
    for (const tableRows of dimensions) {
      for (const columns of dimensions.filter((other) => other !== tableRows)) {
        for (const [scope, instrument] of [["all", null], ["all", "iss"], ["flemish-government", null], ["wse", null], ["wse", "bis"]] as const) {
          const table: CrossTable = { rows: tableRows, columns, scope, instrument, fromYear: 2021, toYear: 2022 };
          const { total } = await readCrossTable(actor, table);
          expect(total, JSON.stringify(table)).toBe(expected(instrument, scope !== "all" || [tableRows, columns].some((dimension) => dimension === "entity" || dimension === "domain")));
        }
      }
    }
  });

  test("counted anew from nothing are the same", async () => {
    const actor = await coordinator();
    await importRows("A", fc.sample(register, { seed: 7, numRuns: 1 })[0] ?? []);
    const before = [await countByMachine(2021, actor), await countByMachine(2022, actor)];
    const cells = async () => [
      ...await db().execute(sql`select * from statistics_counts order by scope, year, instrument, own`),
      ...await db().execute(sql`select * from statistics_hosts order by domain, year, entity, instrument, own`),
      ...await db().execute(sql`select year, counts, basis from statistics_years order by year`),
    ];
    const kept = await cells();
    await rebuildStatistics();
    expect(await cells()).toEqual(kept);
    expect([await countByMachine(2021, actor), await countByMachine(2022, actor)]).toEqual(before);
  });

  test("a merged duplicate counts once, and again when it is kept apart", async () => {
    const one: Row = { dossier: 1, instrument: "iss", person: "P1", gender: "V", education: "hoog", host: "VDAB", status: "voltooid", month: 2, work: "" };
    await importRows("A", [one]);
    await importRows("B", [one]);
    const started = async () => (await readYear(2021)).counts.halves[0]?.started;
    expect(await started()).toBe(2);
    await db().execute(sql`update imported_placements p set duplicate_of_id = o.id from imported_placements o where o.id < p.id`);
    expect(await started()).toBe(1);
    await db().execute(sql`update imported_placements set duplicate_of_id = null`);
    expect(await started()).toBe(2);
  });

  test("who reads only pays for what changed: other half-years are left as they are", async () => {
    const rows = fc.sample(register, { seed: 3, numRuns: 1 })[0] ?? [];
    await importRows("A", rows.map((r) => ({ ...r, month: 3 })));
    await importRows("B", rows.map((r) => ({ ...r, month: 15 })));
    await readYear(2021);
    const countedAt = async () => Object.fromEntries((await db().execute<{ year: number; xmin: string }>(sql`select year, xmin::text from statistics_years`)).map(({ year, xmin }) => [year, xmin]));
    const before = await countedAt();
    await importRows("B", rows.map((r) => ({ ...r, month: 16 })));
    await readYear(2021);
    const after = await countedAt();
    expect(after[2021]).toBe(before[2021]);
    expect(after[2022]).not.toBe(before[2022]);
  });
});

describe("own placements", () => {
  test("are in internal figures at once, and in public ones when their half-year has ended", async () => {
    const actor = await coordinator();
    const student = await createActor("student");
    const host = await createOrganisation("flemish-government");
    // As if they had come here by every step; the marks for the figures are made all the same.
    await db().execute(sql`alter table placements disable trigger user`);
    await db().execute(sql`alter table placements enable trigger placements_stale_new`);
    await db().execute(sql`
      insert into placements (reference, person_id, host_id, instrument, title, starts_on, ends_on, hours_per_week, lanes, regulation_id, status, signed_on)
      select 'BVS-2026-' || n, ${student.personId}, ${host.id}, 'bvs', 'Stage', '2026-09-01', '2026-09-15', 38, '{0}', 'bvs', 'running', '2026-08-20' from generate_series(1, 6) n`);
    const internal = await readCrossTable(actor, { rows: "instrument", columns: "status", instrument: null, scope: "flemish-government", fromYear: 2026, toYear: 2026 });
    expect(internal).toMatchObject({ columns: ["running"], rows: [{ key: "bvs", counts: [6], total: 6 }], total: 6 });
    expect((await readYear(2026)).counts).toMatchObject({ halves: [], persons: { year: 0 }, school: null });
    playOn("2027-01-02");
    expect((await readYear(2026)).counts).toMatchObject({ halves: [{ instrument: "bvs", half: "h2", started: 6 }], persons: { h1: 0, h2: 1, year: 1 } });
    playOn(scenarioDay);
  });
});
