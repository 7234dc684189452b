import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { seedReference } from "@/db/reference/seed";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOffer, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Protected } from "@/lib/domain/disclosure/protect";
import { flemishGovernment, type DomainFigures } from "@/lib/domain/statistics/flemish-government";
import { preparePlacements } from "@/lib/server/imports/prepare-placements";
import { preparePlaces } from "@/lib/server/imports/prepare-places";
import { readOwnFigures } from "./own-figures";
import { readYear } from "./read-year";

useTestDatabase();
playOn(scenarioDay);

const bytesOf = (text: string) => new TextEncoder().encode(text);
const options = { actor: "system", fileName: "test.csv", dryRun: false, skipInvalid: false } as const;
const header = "dossier;instrument;persoon_ref;organisatie_kbo;organisatie;via;gefaciliteerd;status;ondertekend_op;startdatum;einddatum;indienst_op;indienst_bij;buitenlandse_herkomst";
const register = async (lines: readonly string[], source = "test") => {
  const report = await preparePlacements(bytesOf([header, ...lines].join("\n"))).run({ ...options, source });
  expect(report.errors).toEqual([]);
};
const rows = (count: number, row: (index: number) => string, from = 0): string[] => Array.from({ length: count }, (_, index) => row(from + index));
const figuresOf = async (year: number) => flemishGovernment((await readYear(year)).counts);

const value = ({ value: shown, suppressed }: Protected) => (suppressed ? "hidden" : shown);
const domains = (found: readonly DomainFigures[]) => found.map(({ domain, count, entities }) => [domain, value(count), entities.map(({ entity, count: of }) => [entity, value(of)])]);

beforeAll(seedReference);
beforeEach(() => db().execute(sql`truncate register_sources, register_organisations cascade`));

describe("Q2.1, places offered", () => {
  test("by kind, and by entity in the domain of the year; a total that was handed in wins over offers here", async () => {
    const places = "organisatie_kbo;organisatie;instrument;jaar;aangeboden_plaatsen\n;OVAM;school;2021;20\n;OVAM;bis;2021;7\n;Toerisme Vlaanderen;school;2021;9\n;Een bedrijf;school;2021;99\n";
    await preparePlaces(bytesOf(places)).run({ ...options, source: "totals" });
    const figures = await figuresOf(2021);
    expect(value(figures.offeredPlaces)).toBe(36);
    expect(figures.offeredInstruments.map(({ instrument, count }) => [instrument, value(count)])).toEqual([["bis", 7], ["school", 29]]);
    expect(domains(figures.offeredDomains)).toEqual([["kbbj", 9, [["toerisme-vlaanderen", 9]]], ["omg", 27, [["ovam", 27]]]]);
    expect((await readYear(2021)).offered).toMatchObject({ reported: 2 });
    // Nobody registered anything of 2020: unknown, not 0.
    expect((await figuresOf(2020)).offeredPlaces).toMatchObject({ value: null, suppressed: false });
  });

  test("offers here count by their places when their publication overlaps the year", async () => {
    const entity = await createActor("entity", await createOrganisation("flemish-government"));
    await createOffer(entity, { places: 6, publishedAt: new Date("2025-12-01T08:00:00Z"), applyUntil: "2026-01-31" });
    await createOffer(entity, { places: 8, publishedAt: new Date("2026-02-01T08:00:00Z") });
    const [before, after] = [await figuresOf(2025), await figuresOf(2026)];
    expect([value(before.offeredPlaces), value(after.offeredPlaces)]).toEqual([6, 14]);
    // An offer without a last day reaches into every year to come, of which nobody knows anything.
    expect((await figuresOf(2099)).offeredPlaces).toMatchObject({ value: null, suppressed: false });
  });
});

describe("Q2.2 and Q2.3, school internships", () => {
  test("other kinds never count, whatever they went through, nor do hosts elsewhere or what never started", async () => {
    await register([
      ...rows(6, (n) => `${n};school;P${n};;OVAM;school;;voltooid;;01/02/2022;;;;`),
      ...rows(5, (n) => `${n};school;P${n};;OVAM;opleidingscentrum;;gestart;;01/02/2022;;;;`, 10),
      ...rows(7, (n) => `${n};bvs;P${n};;OVAM;school;;voltooid;;01/02/2022;;;;`, 20),
      ...rows(8, (n) => `${n};school;P${n};;Een bedrijf;school;;voltooid;;01/02/2022;;;;`, 30),
      ...rows(9, (n) => `${n};school;P${n};;OVAM;school;;geannuleerd;;01/02/2022;;;;`, 40),
      ...rows(5, (n) => `${n};school;P${n};;OVAM;school;;voltooid;;01/02/2021;;;;`, 50),
    ]);
    const figures = await figuresOf(2022);
    expect([value(figures.viaSchool), value(figures.viaTrainingCentre)]).toEqual([6, 5]);
    expect(domains(figures.domains)).toEqual([["omg", 11, [["ovam", 11]]]]);
  });

  test("a register that speaks of origin by another definition is not mixed in", async () => {
    const lines = (from: number) => rows(6, (n) => `${n};school;P${n};;OVAM;school;ja;voltooid;;01/02/2022;;;;ja`, from);
    await register(lines(0), "dienst");
    await register(lines(20), "VDAB");
    expect(value((await figuresOf(2022)).facilitated.foreignOrigin)).toBe("hidden");
    await db().execute(sql`insert into special.origin_definitions (source_id, definition) select id, 'vdab' from register_sources where name = 'VDAB'`);
    const { facilitated } = await figuresOf(2022);
    expect([value(facilitated.persons), value(facilitated.foreignOrigin)]).toEqual([12, 6]);
  });

  test("that all of them are of foreign origin is not told: it would say so of each", async () => {
    await register(rows(12, (n) => `${n};school;P${n};;OVAM;school;ja;voltooid;;01/02/2022;;;;ja`));
    expect(value((await figuresOf(2022)).facilitated.foreignOrigin)).toBe("hidden");
  });
});

test("Q2.4: agreements signed in the year, BIO and BIS together, by entity", async () => {
  await register([
    ...rows(6, (n) => `${n};bis;P${n};;OVAM;;;voltooid;01/12/2022;01/02/2023;;;;`),
    ...rows(5, (n) => `${n};bio;P${n};;VDAB;;;voltooid;01/12/2022;01/12/2022;;;;`, 10),
    ...rows(7, (n) => `${n};bio;P${n};;VDAB;;;plan_goedgekeurd;01/12/2022;;;;;`, 20),
    ...rows(8, (n) => `${n};bis;P${n};;OVAM;;;voltooid;31/12/2021;01/02/2022;;;;`, 30),
  ]);
  const figures = await figuresOf(2022);
  expect(value(figures.agreementsSigned)).toBe(11);
  expect(domains(figures.agreementDomains)).toEqual([["omg", 6, [["ovam", 6]]], ["wse", 5, [["vdab", 5]]]]);
});

test("Q2.6: people hired in the year after a placement that had ended, each once, by how soon and by its kind", async () => {
  const hire = (n: number, kind: string, [end, hired, by = "VDAB"]: readonly string[], person = n) => `${n};${kind};P${person};;OVAM;;;voltooid;;01/01/2021;${end};${hired};${by};`;
  await register([
    ...rows(6, (n) => hire(n, "school", ["31/03/2022", "30/06/2022"])),
    ...rows(5, (n) => hire(n, "bis", ["31/03/2022", "01/07/2022"]), 10),
    // An earlier placement of the first six: the last one before the hire counts.
    ...rows(6, (n) => hire(n, "bis", ["31/05/2021", "30/06/2022"], n - 20), 20),
    ...rows(5, (n) => hire(n, "bis", ["31/03/2021", "01/04/2022"]), 30),
    // Hired while the placement ran, by a company, or in another year.
    ...rows(5, (n) => hire(n, "school", ["31/08/2022", "30/06/2022"]), 40),
    ...rows(5, (n) => hire(n, "school", ["31/03/2022", "30/06/2022", "Een bedrijf"]), 50),
    ...rows(5, (n) => hire(n, "school", ["31/03/2022", "30/06/2023"]), 60),
  ]);
  const figures = await figuresOf(2022);
  expect(value(figures.hiredAfterwards)).toBe(16);
  expect(Object.entries(figures.hiredDelay).map(([delay, count]) => [delay, value(count)])).toEqual([["0-3", 6], ["3-12", 5], ["over-12", 5]]);
  expect(figures.hiredInstruments.map(({ instrument, count }) => [instrument, value(count)])).toEqual([["bis", 10], ["school", 6]]);
});

test("an organisation reads its own figures, small ones too, and nothing of others", async () => {
  const [ovam] = await db().execute<{ id: string }>(sql`select id from organisations where name = 'OVAM'`);
  const entity = { ...await createActor("entity", await createOrganisation("flemish-government")) };
  await register([
    `1;school;P1;0316.380.841;OVAM;school;;voltooid;;01/02/2022;;;;`, `2;school;P1;0316.380.841;OVAM;school;;vroegtijdig_gestopt;;01/05/2022;;;;`,
    `3;bis;P2;0316.380.841;OVAM;;;gestart;;01/05/2022;;;;`, `4;bis;P3;0316.380.841;OVAM;;;geannuleerd;;01/05/2022;;;;`, `5;bis;P4;;Een bedrijf;;;gestart;;01/05/2022;;;;`,
  ]);
  await db().execute(sql`update register_organisations set organisation_id = ${ovam?.id} where name = 'OVAM'`);
  expect(await readOwnFigures({ ...entity, organisationId: ovam?.id ?? "" }, 2022)).toEqual({
    year: 2022, years: [2022],
    rows: [
      { instrument: "bis", running: 1, completed: 0, endedEarly: 0, total: 1, persons: 1 },
      { instrument: "school", running: 0, completed: 1, endedEarly: 1, total: 2, persons: 1 },
    ],
  });
  expect((await readOwnFigures(entity, 2022)).rows).toEqual([]);
  await expect(readOwnFigures(await createActor("student"), 2022)).rejects.toMatchObject({ code: "forbidden" });
});
