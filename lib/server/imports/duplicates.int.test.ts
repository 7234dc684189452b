import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { createPlacement } from "@/db/testing/promise-scene";
import { createActor, createOrganisation, createStudent, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { decideDuplicate } from "./decide-duplicate";
import { findDuplicates } from "./find-duplicates";
import { listDuplicates } from "./list-duplicates";
import { preparePlacements } from "./prepare-placements";
import { undoBatch } from "./undo-batch";

useTestDatabase();

let coordinator: Actor;

beforeAll(async () => {
  playOn(scenarioDay);
  coordinator = await createActor("coordinator", await createOrganisation("diversity-service"));
});
beforeEach(async () => {
  await db().execute(sql`truncate register_sources, register_organisations restart identity cascade`);
});

const header = "dossier;instrument;organisatie_kbo;organisatie;status;startdatum;einddatum;geboortejaar;geslacht";

/** Imports rows into a source and looks for duplicates, as the worker does. */
const importRows = async (source: string, ...rows: string[]): Promise<string> => {
  let batchId = "";
  await preparePlacements(new TextEncoder().encode([header, ...rows].join("\n"))).run({
    actor: "system", fileName: "x.csv", source, dryRun: false, skipInvalid: false, onStored: async (_, batch) => { batchId = batch.id; },
  });
  await findDuplicates(batchId);
  return batchId;
};

const open = async () => (await listDuplicates(coordinator, { decided: false })).pairs;
const numbers = async () => (await open()).map(({ records }) => records.map(({ number }) => number).toSorted());
const counting = async () => (await db().execute<{ dossier: string }>(sql`select dossier from imported_placements where duplicate_of_id is null order by dossier`)).map(({ dossier }) => dossier);
const broken = () => db().execute(sql`select * from check_registers_invariants()`);

const a1 = "A1;school;0887.010.362;VDAB;voltooid;01/02/2022;31/03/2022;2001;V";
const b1 = "B1;Schoolstage;;V.D.A.B.;gestart;03/02/2022;;2001;V";

describe("likely duplicates", () => {
  test("are found across sources, by person, host and dates, and not within one source", async () => {
    await importRows("een", a1, "A2;school;;VDAB;voltooid;01/02/2022;31/03/2022;1985;V", "A3;school;;VDAB;voltooid;01/02/2022;31/03/2022;1999;M");
    expect(await open()).toEqual([]);
    await importRows("twee", "B1;school;0887.010.362;Vdab;gestart;03/02/2022;;2001;V", "B2;school;;VDAB;voltooid;01/03/2022;31/03/2022;2001;V", "B3;bis;;VDAB;voltooid;01/02/2022;;2001;V");
    expect(await numbers()).toEqual([["A1", "B1"]]);
    expect((await open())[0]?.reasons).toEqual(["same-birth-year", "same-gender", "start-within-days"]);
  });

  test("at an organisation that one register names by name alone", async () => {
    await db().execute(sql`insert into organisations (kind, name, slug, enterprise_number) values ('vdab', 'VDAB', 'vdab', '0887010362') on conflict do nothing`);
    await importRows("een", a1);
    await importRows("twee", "B1;school;;vdab;gestart;01/02/2022;31/03/2022;2001;V");
    expect(await numbers()).toEqual([["A1", "B1"]]);
  });

  test("follow what the registers say: a row that no longer fits is no longer asked about, a decision stays", async () => {
    await importRows("een", a1);
    await importRows("twee", "B1;school;0887.010.362;VDAB;gestart;01/02/2022;;2001;V");
    expect(await open()).toHaveLength(1);
    await importRows("twee", "B1;school;0887.010.362;VDAB;gestart;01/02/2022;;1980;V");
    expect(await open()).toEqual([]);
  });
});

describe("a person's decision", () => {
  const pair = async () => {
    await importRows("een", a1);
    await importRows("twee", b1.replace("V.D.A.B.", "VDAB").replace(";;VDAB", ";0887.010.362;VDAB"));
    const [found] = await open();
    if (!found) throw new Error("no pair");
    return found;
  };

  test("merges two into the one that counts, and can be taken back", async () => {
    const { id, records } = await pair();
    const a = records.find(({ number }) => number === "A1")?.id;
    await expect(decideDuplicate(coordinator, { id, decision: "merge" })).rejects.toMatchObject({ code: "duplicate.chooseRecord" });
    await decideDuplicate(coordinator, { id, decision: "merge", countsId: a });
    expect(await counting()).toEqual(["A1"]);
    expect((await listDuplicates(coordinator, { decided: true })).pairs).toMatchObject([{ decision: "merged", countsId: a, decidedBy: expect.stringMatching(/^Proef/u) }]);
    expect(await broken()).toEqual([]);
    await expect(decideDuplicate(coordinator, { id, decision: "apart" })).rejects.toMatchObject({ code: "transition.notNow" });
    await decideDuplicate(coordinator, { id, decision: "reopen" });
    expect(await counting()).toEqual(["A1", "B1"]);
    expect(await open()).toHaveLength(1);
    expect(await broken()).toEqual([]);
  });

  test("keeps two apart, also when a register is imported again", async () => {
    const { id } = await pair();
    await decideDuplicate(coordinator, { id, decision: "apart" });
    await importRows("twee", "B1;school;0887.010.362;VDAB;voltooid;03/02/2022;;2001;V");
    expect([await open(), await counting()]).toEqual([[], ["A1", "B1"]]);
    await decideDuplicate(coordinator, { id, decision: "reopen" });
    expect(await open()).toHaveLength(1);
  });

  test("cannot chain: a record that is merged already is left alone until that is taken back", async () => {
    await pair();
    await importRows("drie", "C1;school;0887.010.362;VDAB;gestart;02/02/2022;;2001;V");
    const all = await open();
    const of = (x: string, y: string) => all.find(({ records }) => records.map(({ number }) => number).toSorted().join() === `${x},${y}`);
    const [ab, bc] = [of("A1", "B1"), of("B1", "C1")];
    const idOf = (number: string) => all.flatMap(({ records }) => records).find((record) => record.number === number)?.id;
    await decideDuplicate(coordinator, { id: ab?.id ?? "", decision: "merge", countsId: idOf("A1") });
    await expect(decideDuplicate(coordinator, { id: bc?.id ?? "", decision: "merge", countsId: idOf("B1") })).rejects.toMatchObject({ code: "duplicate.alreadyMerged" });
    await expect(decideDuplicate(coordinator, { id: bc?.id ?? "", decision: "merge", countsId: idOf("C1") })).rejects.toMatchObject({ code: "duplicate.alreadyMerged" });
    expect(await counting()).toEqual(["A1", "C1"]);
  });

  test("ends with the import that brought the record it counted by", async () => {
    const first = await importRows("een", a1);
    await importRows("twee", "B1;school;0887.010.362;VDAB;gestart;03/02/2022;;2001;V");
    const [found] = await open();
    await decideDuplicate(coordinator, { id: found?.id ?? "", decision: "merge", countsId: found?.records.find(({ number }) => number === "A1")?.id });
    await undoBatch(coordinator, { id: first });
    expect(await counting()).toEqual(["B1"]);
    expect(await broken()).toEqual([]);
  });
});

test("a placement of this site counts before a row of a register that says the same", async () => {
  const host = await createOrganisation("flemish-government", { name: "Agentschap Proef" });
  const entity = await createActor("entity", host);
  const school = await createActor("school", await createOrganisation("school"));
  const { student, enrolmentId } = await createStudent(school);
  await db().execute(sql`update people set birth_date = '2001-05-05' where id = ${student.personId}`);
  const placement = await createPlacement({ host: entity, school, student, enrolmentId });
  await db().execute(sql`alter table placements disable trigger user`);
  await db().execute(sql`update placements set status = 'running', signed_on = starts_on where id = ${placement.id}`);
  await db().execute(sql`alter table placements enable trigger user`);
  const day = placement.startsOn;
  await importRows("een", `A1;school;;Agentschap Proef;gestart;${day};${placement.endsOn};2001;`);
  const [found] = await open();
  expect(found?.records.map(({ sourceName }) => sourceName).toSorted()).toEqual(["een", null]);
  await decideDuplicate(coordinator, { id: found?.id ?? "", decision: "merge", countsId: found?.records.find(({ sourceName }) => sourceName === "een")?.id });
  expect(await counting()).toEqual([]);
  expect((await listDuplicates(coordinator, { decided: true })).pairs[0]?.countsId).toBe(placement.id);
  expect(await broken()).toEqual([]);
});
