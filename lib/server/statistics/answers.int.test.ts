import { readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as getFlemishGovernment } from "@/app/api/v1/statistics/flemish-government/route";
import { GET as getWorkBasedLearning } from "@/app/api/v1/statistics/work-based-learning/route";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { halfYear2017, iboOutflow2018 } from "@/db/testing/fixtures/half-year-2017";
import { flemishGovernmentAnswer, workBasedLearningAnswer } from "@/lib/domain/statistics/schema";
import { preparePlacements } from "@/lib/server/imports/prepare-placements";
import { preparePlaces } from "@/lib/server/imports/prepare-places";

useTestDatabase();

const bytesOf = (text: string) => new TextEncoder().encode(text);
const options = { actor: "system", fileName: "test.csv", dryRun: false, skipInvalid: false } as const;
const importPlacements = (file: Uint8Array, source: string) => preparePlacements(file).run({ ...options, source });
const importPlaces = (text: string, source: string) => preparePlaces(bytesOf(text)).run({ ...options, source });

const get = async (route: typeof getWorkBasedLearning, query: string) => {
  const response = await route(new Request(`http://localhost/api/v1/statistics?${query}`));
  return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
};
// Every answer is held against the schema that the OpenAPI document shows.
const workBasedLearning = async (query: string) => workBasedLearningAnswer.parse((await get(getWorkBasedLearning, query)).body);
const answersOf = async (year: number) => flemishGovernmentAnswer.parse((await get(getFlemishGovernment, `year=${year}`)).body).answers;
const firstHalf = "from=2017-01-01&to=2017-06-30";

const clear = () => db().execute(sql`truncate register_sources, register_organisations cascade`);

describe("the first half of 2017", () => {
  beforeAll(async () => {
    await clear();
    await importPlacements(bytesOf(halfYear2017()), "VDAB");
  });

  test("gives the table that the minister published, with the outflow as it was known then", async () => {
    const answer = await workBasedLearning(`${firstHalf}&asOf=2017-11-23`);
    const rows = answer.items.map((item) =>
      [item.instrument, item.started, item.outflow.status, item.outflow.months, item.outflow.percentage]);
    expect(rows).toEqual([
      ["act", 312, "not-applicable", null, null],
      ["bvs", 3076, "not-applicable", null, null],
      ["oplstage", 11_571, "measured", 3, 67],
      ["bio", 1000, "not-possible", null, null],
      ["ibo", 7183, "not-yet-known", 12, null],
      ["iss", 73, "measured", 3, 47],
      ["wes", 36, "not-applicable", null, null],
    ]);
    expect(answer).toMatchObject({ total: 23_251, asOf: "2017-11-23" });
    // 22,251 actions of people who are known, of whom every eighth is a second one of the same person.
    expect(answer.persons).toBe(19_470);
    expect(answer.items[1]?.label).toBe("Beroepsverkennende stage");
    expect(answer.items[3]?.outflow.reason).toMatch(/^VDAB keurt alleen/u);
  });

  test("a year later the outflow of IBO is measured, and only then", async () => {
    await importPlacements(bytesOf(iboOutflow2018()), "VDAB");
    const outflow = async (asOf: string) => (await workBasedLearning(`${firstHalf}&asOf=${asOf}`)).items[4]?.outflow;
    expect(await outflow("2018-06-29")).toMatchObject({ status: "not-yet-known", percentage: null });
    expect(await outflow("2018-06-30")).toEqual({ status: "measured", months: 12, percentage: 81, reason: null });
    expect(await workBasedLearning(`${firstHalf}&asOf=2019-01-01`)).toMatchObject({ total: 23_251, persons: 19_470 });
  });

  test("the year holds both halves, and nothing is known of a year without a register", async () => {
    expect(await workBasedLearning("from=2017-01-01&to=2017-12-31")).toMatchObject({ total: 23_251 });
    expect(await workBasedLearning("from=2016-01-01&to=2016-12-31"))
      .toMatchObject({ items: [], total: null, persons: null, coverage: { level: "unknown", reported: 0 } });
    const answers = await answersOf(2017);
    expect(answers["Q4.1"].items).toContainEqual({ instrument: "ibo", value: 7183, suppressed: false });
    expect(answers["Q4.2"]).toMatchObject({ value: 19_470, suppressed: false });
    expect(answers["Q4.3"]).toMatchObject({ value: 30.9, suppressed: false });
    expect(answers["Q2.2a"]).toEqual({ value: null, suppressed: false, coverage: { level: "unknown", reported: 0, of: expect.any(Number) } });
  });
});

describe("the Flemish government in 2022", () => {
  beforeAll(async () => {
    await clear();
    await importPlacements(await readFile(path.resolve(import.meta.dirname, "../../../db/testing/fixtures/stages-2022-windows1252.csv")), "AgO");
  });

  test("gives 68 and 28, and hides the single case", async () => {
    const answers = await answersOf(2022);
    expect(answers["Q2.3e"]).toEqual({
      facilitated: { value: 68, suppressed: false },
      foreignOrigin: { value: 28, suppressed: false },
      disability: { value: null, suppressed: true },
      coverage: { level: "facilitated", reported: 26, of: 58 },
    });
  });

  test("answers every question with a value, a hidden cell or nothing known, and with its coverage", async () => {
    const answers = await answersOf(2022);
    const partial = { level: "partial", reported: 26, of: 58 };
    expect(answers["Q2.2a"]).toEqual({ value: 265, suppressed: false, coverage: partial });
    expect(answers["Q2.2b"]).toEqual({ value: 43, suppressed: false, coverage: partial });
    expect(answers["Q2.3a"]).toMatchObject({ low: { value: 119 }, middle: { value: 105 }, high: { value: 79 }, unknown: { value: 5 } });
    // Two people are X: hidden, with the smallest neighbour, since the number of people is known from the others.
    expect(answers["Q2.3b"]).toMatchObject({ female: { value: 167 }, male: { value: 134 }, x: { value: null, suppressed: true }, unknown: { value: null, suppressed: true } });
    expect(answers["Q2.3c"]).toMatchObject({ "under-18": { value: 26 }, "18-20": { value: 87 }, "21-24": { value: 119 }, "25-29": { value: 76 }, "30-39": { value: 0 } });
    expect(answers["Q2.4"]).toEqual({ value: 41, suppressed: false, coverage: partial });
    expect(answers["Q2.1"]).toMatchObject({ value: null, suppressed: false, coverage: { level: "unknown", reported: 0 } });
    expect(answers["Q2.5"]).toMatchObject({ value: null, suppressed: false });
    // Four people were hired after a placement that had ended.
    expect(answers["Q2.6"]).toEqual({ value: null, suppressed: true, coverage: partial });
  });

  test("shows entities in the policy domain of the time, and hides one of four with its neighbour", async () => {
    const { domains } = (await answersOf(2022))["Q2.3d"];
    expect(domains).toHaveLength(10);
    expect(domains.find((domain) => domain.code === "fb")).toEqual({
      code: "fb", name: "Financiën en Begroting", value: 21, suppressed: false,
      entities: [
        { name: "Departement Financiën en Begroting", value: null, suppressed: true },
        { name: "Vlaamse Belastingdienst", value: null, suppressed: true },
      ],
    });
    expect(domains.map((domain) => domain.value ?? 0).reduce((a, b) => a + b)).toBe(308);
  });

  test("takes what was offered from totals", async () => {
    await importPlaces("organisatie_kbo;organisatie;instrument;jaar;aangeboden_plaatsen\n0887.010.362;VDAB;oao;2022;12\n;Opgroeien;school;2022;30\n0403.170.701;Een bedrijf;school;2022;99\n", "totals");
    const answers = await answersOf(2022);
    expect(answers["Q2.1"]).toEqual({ value: 42, suppressed: false, coverage: { level: "partial", reported: 2, of: 58 } });
    expect(answers["Q2.5"]).toEqual({ value: 12, suppressed: false, coverage: { level: "partial", reported: 1, of: 58 } });
  });
});

describe("what registers say", () => {
  const header = "dossier;instrument;persoon_ref;geslacht;buitenlandse_herkomst;organisatie_kbo;organisatie;via;gefaciliteerd;status;ondertekend_op;startdatum;einddatum;werk_na_3m";
  const rows = (count: number, row: (index: number) => string, from = 0) => Array.from({ length: count }, (_, index) => row(from + index));
  const register = async (lines: string[], source = "test") => {
    const report = await importPlacements(bytesOf([header, ...lines].join("\n")), source);
    expect(report.errors).toEqual([]);
  };

  test("a person with two actions is one person; rows of another source, or without a pseudonym, are not", async () => {
    await clear();
    const line = (dossier: number, person: string) => `${dossier};bis;${person};;;;VDAB;;;voltooid;;01/02/2020;;`;
    await register([...rows(12, (index) => line(index, `P${index % 6}`)), ...rows(5, (index) => line(index, ""), 20)]);
    await register(rows(6, (index) => line(index, `P${index}`)), "other");
    expect(await workBasedLearning("from=2020-01-01&to=2020-06-30")).toMatchObject({ total: 23, persons: 12 });
  });

  test("what was cancelled never started, an approved plan counts only for BIO, on the day of approval", async () => {
    await clear();
    await register([
      ...rows(6, (index) => `${index};bio;;;;;VDAB;;;plan_goedgekeurd;15/03/2018;;;`),
      ...rows(6, (index) => `${index};bis;;;;;VDAB;;;plan_goedgekeurd;15/03/2018;;;`, 10),
      ...rows(6, (index) => `${index};wes;;;;;VDAB;;;geannuleerd;15/03/2018;20/03/2018;;`, 20),
      ...rows(6, (index) => `${index};bis;;;;;VDAB;;;gestart;15/12/2018;02/07/2018;;`, 30),
    ]);
    const answer = await workBasedLearning("from=2018-01-01&to=2018-12-31");
    expect(answer.items.map((item) => [item.instrument, item.started])).toEqual([["bio", 6], ["bis", 6]]);
  });

  test("entities are recognised by number and name, or by name alone where no number is held", async () => {
    await clear();
    const line = (index: number, number: string, name: string) => `${index};school;P${index};V;;${number};${name};school;nee;voltooid;;01/02/2021;;`;
    await register([
      ...rows(6, (index) => line(index, "0316.380.841", "departement financien en begroting")),
      ...rows(6, (index) => line(index, "0316.380.841", "Dienst zonder naam"), 10),
      ...rows(6, (index) => line(index, "", "OVAM"), 20),
      ...rows(6, (index) => line(index, "0403.170.701", "OVAM"), 30),
      // A company that only shares the name of an entity with a number of its own.
      ...rows(6, (index) => line(index, "0403.170.701", "VDAB"), 40),
    ]);
    const answers = await answersOf(2021);
    expect(answers["Q2.2a"]).toMatchObject({ value: 24, coverage: { reported: 2 } });
    const domains = answers["Q2.3d"].domains.map((domain) =>
      [domain.code, domain.entities.map((entity) => [entity.name, entity.value])]);
    expect(domains).toEqual([
      ["fb", [["Departement Financiën en Begroting", 6]]],
      ["omg", [["OVAM", 12]]],
      [null, [[null, 6]]],
    ]);
  });

  test("domains are those of the first day: VDAB was in WSE until 2023 and is in WEWILS since", async () => {
    await clear();
    const line = (index: number, day: string) => `${index};school;P${index};V;;;VDAB;school;nee;voltooid;;${day};;`;
    await register([...rows(6, (index) => line(index, "01/12/2023")), ...rows(6, (index) => line(index, "08/01/2024"), 10)]);
    const codes = async (year: number) => (await answersOf(year))["Q2.3d"].domains.map((domain) => domain.code);
    expect([await codes(2023), await codes(2024)]).toEqual([["wse"], ["wewils"]]);
  });

  test("a hidden half-year cannot be had from the year and the other half", async () => {
    await clear();
    const line = (index: number, day: string, instrument = "iss") => `${index};${instrument};P${index};;;;VDAB;;;voltooid;;${day};;ja`;
    await register([
      ...rows(3, (index) => line(index, "01/02/2015")), ...rows(40, (index) => line(index, "01/09/2015"), 100),
      ...rows(50, (index) => line(index, "01/02/2015", "act"), 200), ...rows(60, (index) => line(index, "01/09/2015", "act"), 300),
    ]);
    const [h1, h2, year] = await Promise.all(
      ["from=2015-01-01&to=2015-06-30", "from=2015-07-01&to=2015-12-31", "from=2015-01-01&to=2015-12-31"].map(workBasedLearning),
    );
    type Answer = Awaited<ReturnType<typeof workBasedLearning>>;
    const started = (answer: Answer | undefined, instrument: string) => answer?.items.find((item) => item.instrument === instrument)?.started;
    expect(started(h1, "iss")).toBeNull();
    expect([started(h2, "iss"), started(year, "iss")]).toContain(null);
    expect([started(h1, "act"), h1?.total]).toContain(null);
    expect(h1?.items.find((item) => item.instrument === "iss")?.outflow.status).toBe("suppressed");
  });
});

describe("a caller", () => {
  test.each([
    ["from=2017-01-01&to=2017-03-31", "to"],
    ["from=2017-01-02&to=2017-06-30", "to"],
    ["from=2016-01-01&to=2017-12-31", "to"],
    ["from=2017-06-30&to=2017-01-01", "to"],
    ["from=2017-01-01", "to"],
    ["from=2017-02-30&to=2017-06-30", "from"],
    [`${firstHalf}&asOf=gisteren`, "asOf"],
    [`${firstHalf}&instrument=ibo`, "instrument"],
    [`${firstHalf}&from=2017-01-01`, "from"],
  ])("of %s is refused, with the name of what is wrong", async (query, name) => {
    const { status, type, body } = await get(getWorkBasedLearning, query);
    expect([status, type]).toEqual([400, "application/problem+json"]);
    expect(body).toMatchObject({ type: "urn:problem-type:invalid-input", status: 400, issues: [{ in: "query", name, detail: expect.any(String) }] });
  });

  test.each(["", "year=22", "year=2022&of=all"])("of flemish-government with %o is refused", async (query) => {
    expect((await get(getFlemishGovernment, query)).status).toBe(400);
  });
});
