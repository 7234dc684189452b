import { readFile } from "node:fs/promises";
import path from "node:path";
import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { answerParts, frozenAnswers, parliamentaryQuestions } from "@/db/schema/answers";
import { useTestDatabase } from "@/db/testing/database";
import { halfYear2017 } from "@/db/testing/fixtures/half-year-2017";
import { checkInvariants, createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { readFrozenAnswer } from "@/lib/domain/answers/frozen-answer";
import { createAnswerSchema } from "@/lib/domain/answers/schema";
import { answerDocx, answerPdf } from "@/lib/server/answers/answer-files";
import { createAnswer } from "@/lib/server/answers/create-answer";
import { agreePart, commentPart, editPart } from "@/lib/server/answers/edit-part";
import { freezeAnswer } from "@/lib/server/answers/freeze-answer";
import { getAnswer, listAnswers } from "@/lib/server/answers/queries";
import { recomputeAnswer, remeasureAnswer } from "@/lib/server/answers/remeasure-answer";
import { domainErrorOf } from "@/lib/server/database-errors";
import { listSpecialCounts } from "@/lib/server/special/list-counts";
import { preparePlacements } from "@/lib/server/imports/prepare-placements";

useTestDatabase();
beforeEach(() => playOn(scenarioDay));

let writer: Actor;
let reader: Actor;

beforeAll(async () => {
  playOn(scenarioDay);
  const service = await createOrganisation("diversity-service");
  [writer, reader] = [await createActor("coordinator", service), await createActor("coordinator", service)];
});

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "done";
  } catch (error) {
    return domainErrorOf(error)?.code ?? String(error);
  }
};

const question = (values: Record<string, unknown> = {}) => createAnswerSchema.parse({
  number: "87", title: "Vlaamse overheid, stage- en leerwerkplaatsen", askedBy: "", askedOn: "2023-04-20", template: "government", year: 2022, part: "year", ...values,
});

const load = async (file: Uint8Array, source: string) =>
  preparePlacements(file).run({ actor: "system", fileName: "register.csv", dryRun: false, skipInvalid: false, source });

const begin = async (values: Record<string, unknown> = {}): Promise<string> => (await createAnswer(writer, question(values))).id;
const target = async (id: string) => ({ id, version: (await getAnswer(writer, id)).version });
const partOf = async (id: string, key: string) => {
  const part = (await getAnswer(writer, id)).parts.find((each) => each.key === key);
  if (!part) throw new Error(`no part ${key}`);
  return part;
};
const agreeWithAll = async (id: string): Promise<void> => {
  for (const { key, version } of (await getAnswer(reader, id)).parts) await agreePart(reader, { id, key, version });
};

describe("the answer on 2022", () => {
  beforeAll(async () => {
    await db().execute(sql`truncate register_sources, register_organisations cascade`);
    await load(await readFile(path.join(import.meta.dirname, "../../../db/testing/fixtures/stages-2022-windows1252.csv")), "Entiteiten");
  });

  test("drafts each part with its figures, hides the one person, and says how far it reaches", async () => {
    const id = await begin();
    const { parts, measurement } = await getAnswer(writer, id);
    expect(parts.map(({ key }) => key)).toEqual(["1", "2", "3a", "3b", "3c", "3d", "3e", "4", "5", "6"]);
    expect(measurement.measures["Q2.2"]?.figures).toEqual({ schoolstages: { value: 265, hidden: null }, opleidingscentra: { value: 43, hidden: null } });
    expect(measurement.measures["Q2.3e"]?.figures).toEqual({ ondersteund: { value: 68, hidden: null }, herkomst: { value: 28, hidden: null }, handicap: { value: null, hidden: "small" } });
    expect((await partOf(id, "3e")).body).toContain("[ondersteund] schoolstagiairs");
    const log = await listSpecialCounts(writer);
    expect(log.filter(({ purpose }) => purpose === "parliamentary-answer")).toMatchObject([{ actorRole: "coordinator", subject: "school-internships 2022", rowsRead: 0 }]);
    // Nobody told what was offered: the draft says so, and never 0.
    expect((await partOf(id, "1")).body).toMatch(/niet bekend/u);
    expect(measurement.measures["Q2.5"]).toMatchObject({ tables: [], notes: [expect.stringMatching(/^Dekking: geen van de \d+ entiteiten/u)] });
    for (const { tables } of Object.values(measurement.measures)) for (const { rows } of tables) expect(rows.length).toBeGreaterThan(0);
    // As the question of 2022 was put, word for word.
    for (const asked of [
      "Hoeveel stageplaatsen werden aangeboden bij de Vlaamse overheid in 2022?", "Hoeveel schoolstages werden in 2022 uitgevoerd? Hoeveel stages via een opleidingscentrum?",
      "Wat was het profiel van de leerlingen en studenten? Wat was de scholingsgraad van de studenten?", "Hoeveel meisjes liepen stage bij de Vlaamse overheid? Hoeveel jongens?", "Wat was de leeftijd van de studenten?",
      "Bij welke departementen werden de stages uitgevoerd?", "Hoeveel van dergelijke overeenkomsten werden afgesloten in 2022?", "Hoeveel van dergelijke leerwerkplaatsen werden aangeboden in 2022?",
      "Hoeveel personen die stage liepen bij de Vlaamse overheid hebben achteraf een job gekregen bij de Vlaamse overheidsdiensten in 2022?",
    ]) expect(parts.some(({ question: put }) => put.endsWith(asked))).toBe(true);
    // Nearly every number of agreements by entity is hidden: the table says nothing, so a sentence says that.
    expect(measurement.measures["Q2.4"]).toMatchObject({ tables: [], notes: expect.arrayContaining([expect.stringContaining("Overeenkomsten per beleidsdomein en entiteit, 2022")]) });
    expect(measurement.measures["Q2.2"]?.notes[0]).toMatch(/^Dekking: \d+ van de \d+ entiteiten/u);
  });

  test("a figure is moved, never made up", async () => {
    const id = await begin();
    const edit = async (body: string) => codeOf(editPart(writer, { id, key: "2", version: (await partOf(id, "2")).version, body }));
    expect(await edit("Er waren [schoolstages] schoolstages.")).toBe("done");
    expect((await getAnswer(writer, id)).parts.filter(({ isChanged }) => isChanged).map(({ key }) => key)).toEqual(["2"]);
    expect(await edit("Er waren [ondersteund] schoolstages.")).toBe("answer.unknownFigure");
    expect(await codeOf(editPart(writer, { id, key: "2", version: 1, body: "Oud." }))).toBe("conflict");
  });

  test("is frozen when somebody else agreed with every part, and then stays as it is", async () => {
    const id = await begin();
    expect(await codeOf(agreePart(writer, { id, key: "2", version: 1 }))).toBe("answer.ownPart");
    expect(await codeOf(freezeAnswer(reader, await target(id)))).toBe("answer.notAgreed");
    await agreeWithAll(id);
    await commentPart(reader, { id, key: "3b", version: (await partOf(id, "3b")).version, comment: "Noem ook X." });
    expect(await codeOf(freezeAnswer(reader, await target(id)))).toBe("answer.notAgreed");
    await agreeWithAll(id);
    const { sha256 } = await freezeAnswer(reader, await target(id));
    const [frozen] = await db().select().from(frozenAnswers).where(eq(frozenAnswers.questionId, id));
    expect(frozen?.sha256).toBe(sha256);
    const text = readFrozenAnswer(frozen?.canonical ?? "");
    expect(text.parts.find(({ key }) => key === "3e")?.text).toMatch(/ondersteunde 68 schoolstagiairs.*28 van buitenlandse herkomst en minder dan 5 met een handicap/u);
    expect(await codeOf(editPart(writer, { id, key: "2", version: (await partOf(id, "2")).version, body: "Anders." }))).toBe("answer.frozen");
    expect(await codeOf(db().update(answerParts).set({ body: "Anders." }).where(eq(answerParts.questionId, id)))).toMatch(/frozen/u);
    expect(await codeOf(db().delete(parliamentaryQuestions).where(eq(parliamentaryQuestions.id, id)))).not.toBe("done");
    expect(text.parts.map(({ text: said }) => said).join(" ")).not.toMatch(/verborgen personen|niet bekend personen|2022 \d|\[|  /u);
    expect((await recomputeAnswer(reader, id)).differences).toEqual([]);
    const pdf = await answerPdf(reader, id);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect((await answerDocx(reader, id)).bytes.subarray(0, 2).toString()).toBe("PK");
    expect((await listAnswers(reader)).find((item) => item.id === id)).toMatchObject({ isFrozen: true, agreed: 10, toRead: 0 });
    expect(await checkInvariants()).toEqual([]);
  });

  test("what comes in later is told as a difference with its cause, and a draft must be agreed again where it moved", async () => {
    const id = await begin();
    await agreeWithAll(id);
    const rows = Array.from({ length: 12 }, (_, index) => `nieuw-${index};school;P${index};2003;V;midden;;;;;;Agentschap Wegen en Verkeer;school;voltooid;;01/03/2022;30/06/2022;;`).join("\n");
    const head = "dossier;instrument;persoon_ref;geboortejaar;geslacht;scholingsgraad;buitenlandse_herkomst;handicap;gefaciliteerd;werk_na_3m;organisatie_kbo;organisatie;via;status;ondertekend_op;startdatum;einddatum;indienst_op;uren_per_week";
    await load(new TextEncoder().encode(`${head}\n${rows}\n`), "AWV zelf");
    const { differences, causes } = await recomputeAnswer(reader, id);
    expect(differences).toContainEqual({ measure: "Q2.2", name: "schoolstages", before: { value: 265, hidden: null }, after: { value: 277, hidden: null } });
    expect(causes).toMatchObject({ added: ["AWV zelf"], removed: [] });
    await remeasureAnswer(writer, await target(id));
    expect((await partOf(id, "2")).agreedBy).toBeNull();
    expect((await partOf(id, "1")).agreedBy).not.toBeNull();
  });
});

test("the table of the first half of 2017 comes out of the register", async () => {
  await db().execute(sql`truncate register_sources, register_organisations cascade`);
  await load(new TextEncoder().encode(halfYear2017()), "VDAB");
  const id = await begin({ number: "115", template: "work-based-learning", year: 2017, part: "h1", asOf: "2017-11-23", askedOn: "2017-11-23" });
  const { measurement } = await getAnswer(writer, id);
  const [table] = measurement.measures["Q4.1"]?.tables ?? [];
  expect(table?.rows.map(({ figure }) => figure.value)).toEqual([312, 3076, 11_571, 1000, 7183, 73, 36]);
  expect(table?.total?.value).toBe(23_251);
  expect(measurement.measures["Q4.3"]?.figures["aandeel-ibo"]?.value).toBe(30.9);
  expect(measurement.measures["Q4.4"]?.tables[0]?.rows.map(({ text }) => text?.split(".")[0])).toEqual([
    "niet van toepassing", "niet van toepassing", "67 % na 3 maanden", "niet mogelijk", "nog niet gekend", "47 % na 3 maanden", "niet van toepassing",
  ]);
}, 120_000);
