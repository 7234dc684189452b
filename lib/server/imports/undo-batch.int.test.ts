import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { preparePlacements } from "./prepare-placements";
import { preparePlaces } from "./prepare-places";
import { randomNumbers, randomRegister, registerText } from "./testing/random-register";
import { undoBatch } from "./undo-batch";

useTestDatabase();

let coordinator: Actor;

beforeEach(async () => {
  await db().execute(sql`truncate register_sources, register_organisations restart identity cascade`);
  coordinator = await createActor("coordinator", await createOrganisation("diversity-service"));
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const options = { actor: "system", fileName: "test.csv", source: "bron", dryRun: false, skipInvalid: false } as const;

/** Imports a text and answers the id of its batch. */
const importText = async (text: string, { kind = "placements", source = "bron" }: { kind?: "placements" | "places"; source?: string } = {}): Promise<string> => {
  let id = "";
  const prepared = kind === "places" ? preparePlaces(bytesOf(text)) : preparePlacements(bytesOf(text));
  await prepared.run({ ...options, source, onStored: async (_, batch) => { id = batch.id; } });
  return id;
};

/** Every stored row of registers, whole; batches and names of organisations are history and stay. */
const state = async (): Promise<unknown> => {
  const [row] = await db().execute<{ rows: unknown }>(sql`
    select json_build_array(
      (select json_agg(p order by p.id) from imported_placements p), (select json_agg(d order by d.placement_id) from special.imported_declarations d),
      (select json_agg(o order by o.id) from offered_places o)) as rows`);
  return row?.rows;
};

const broken = () => db().execute(sql`select * from check_registers_invariants()`);
const header = "dossier;instrument;organisatie;status;startdatum;geslacht;handicap;buitenlandse_herkomst";

test("what a batch created is gone, what it changed is as it was, also origin and disability", async () => {
  await importText(`${header}\n1;school;VDAB;gestart;01/02/2022;V;ja;nee\n2;school;VDAB;gestart;01/02/2022;M;;\n3;bis;Opgroeien;voltooid;01/03/2022;;nee;`);
  const before = await state();
  const id = await importText(`${header}\n1;school;Opgroeien;voltooid;02/02/2022;;nee;ja\n2;school;VDAB;gestart;01/02/2022;M;ja;\n4;bis;VDAB;gestart;01/05/2022;V;ja;ja`);
  expect(await state()).not.toEqual(before);
  await undoBatch(coordinator, { id });
  expect(await state()).toEqual(before);
  const [kept] = await db().execute(sql`select undone_by_id, (select count(*)::int from import_row_versions) as versions from import_batches where id = ${id}`);
  expect(kept).toEqual({ undone_by_id: coordinator.personId, versions: 0 });
  const [entry] = await db().execute<{ event: string; details: unknown }>(sql`select event, details from audit_entries order by seq desc limit 1`);
  expect(entry).toMatchObject({ event: "register.undo", details: { kind: "placements", reference: expect.stringMatching(/^INLEZING-/u) } });
  expect(await broken()).toEqual([]);
});

test("a first import taken back leaves nothing, and the same file can be imported again", async () => {
  const text = `${header}\n1;school;VDAB;gestart;01/02/2022;V;ja;nee`;
  await undoBatch(coordinator, { id: await importText(text) });
  expect(await state()).toEqual([null, null, null]);
  await importText(text);
  expect(await state()).not.toEqual([null, null, null]);
});

describe("is refused", () => {
  test("while a later batch touched the same rows, which it names; once that is taken back it can be too", async () => {
    const first = await importText(`${header}\n1;school;VDAB;gestart;01/02/2022;V;;\n2;school;VDAB;gestart;01/02/2022;V;;`);
    const second = await importText(`${header}\n2;school;VDAB;voltooid;01/02/2022;V;;`);
    const [batch] = await db().execute<{ reference: string }>(sql`select reference from import_batches where id = ${second}`);
    await expect(undoBatch(coordinator, { id: first })).rejects.toMatchObject({ code: "import.laterBatches", params: { batches: batch?.reference } });
    await undoBatch(coordinator, { id: second });
    await undoBatch(coordinator, { id: first });
    expect(await state()).toEqual([null, null, null]);
  });

  test("a second time, and for what is not there", async () => {
    const id = await importText(`${header}\n1;school;VDAB;gestart;01/02/2022;V;;`);
    await undoBatch(coordinator, { id });
    await expect(undoBatch(coordinator, { id })).rejects.toMatchObject({ code: "import.alreadyUndone" });
    await expect(undoBatch(coordinator, { id: coordinator.personId })).rejects.toMatchObject({ code: "notFound" });
  });

  test("to whoever does not own the source: it is not there for them", async () => {
    const id = await importText(`${header}\n1;school;VDAB;gestart;01/02/2022;V;;`);
    const entity = await createActor("entity", await createOrganisation("flemish-government"));
    await expect(undoBatch(entity, { id })).rejects.toMatchObject({ code: "notFound" });
  });
});

test("a batch that left other rows alone does not stand in the way", async () => {
  const first = await importText(`${header}\n1;school;VDAB;gestart;01/02/2022;V;;`);
  await importText(`${header}\n1;school;VDAB;gestart;01/02/2022;V;;\n2;school;VDAB;gestart;01/02/2022;V;;`);
  await undoBatch(coordinator, { id: first });
  expect(await db().execute(sql`select dossier from imported_placements`)).toEqual([{ dossier: "2" }]);
});

test("totals of offered places are as they were", async () => {
  const places = "organisatie;instrument;jaar;aangeboden_plaatsen";
  await importText(`${places}\nVDAB;oao;2022;12\nVDAB;school;2022;30`, { kind: "places" });
  const before = await state();
  const id = await importText(`${places}\nVDAB;oao;2022;15\nVDAB;bis;2022;3`, { kind: "places" });
  await undoBatch(coordinator, { id });
  expect(await state()).toEqual(before);
});

test("random imports of random registers, taken back in reverse, pass through the very states they came from", async () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    await db().execute(sql`truncate register_sources, register_organisations restart identity cascade`);
    const next = randomNumbers(seed);
    const trail: { before: unknown; id: string }[] = [];
    for (let round = 0; round < 5; round += 1) {
      const before = await state();
      const source = next() < 0.3 ? "andere bron" : "bron";
      const id = await importText(registerText(randomRegister(next, 1 + Math.floor(next() * 25))), { source });
      trail.push({ before, id });
    }
    for (const { before, id } of trail.toReversed()) {
      await undoBatch(coordinator, { id });
      expect(await state()).toEqual(before);
    }
    expect(await state()).toEqual([null, null, null]);
    expect(await broken()).toEqual([]);
  }
});
