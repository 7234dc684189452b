import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { coverageOn } from "./coverage-on";
import { getBatch, listBatches } from "./list-batches";
import { getOfferedPlaces, saveOfferedPlaces } from "./offered-places";
import { preparePlacements } from "./prepare-placements";
import { preparePlaces } from "./prepare-places";
import { getReporting, sendReminders } from "./reminders";
import { undoBatch } from "./undo-batch";

useTestDatabase();

let entity: Actor;
let silent: Actor;
let coordinator: Actor;

beforeAll(async () => {
  playOn(scenarioDay);
  const number = "0316380841";
  entity = await createActor("entity", await createOrganisation("flemish-government", { name: "Digitaal Vlaanderen", enterpriseNumber: number, slug: "digitaal-vlaanderen" }));
  silent = await createActor("entity", await createOrganisation("flemish-government", { name: "Opgroeien", enterpriseNumber: null, slug: "opgroeien" }));
  coordinator = await createActor("coordinator", await createOrganisation("diversity-service"));
});
beforeEach(async () => {
  await db().execute(sql`truncate register_sources, register_organisations, reminder_rounds, idempotency_keys restart identity cascade`);
  await db().execute(sql`delete from graphile_worker._private_jobs`);
});

const year2022 = { from: "2022-01-01", to: "2022-12-31" };
const importText = (kind: "placements" | "places", text: string, source = "bron") =>
  (kind === "places" ? preparePlaces : preparePlacements)(new TextEncoder().encode(text)).run({ actor: "system", fileName: "x.csv", source, dryRun: false, skipInvalid: false });
const reportOf = async (name: string) => (await coverageOn(year2022)).entities.find((report) => report.name === name);

describe("coverage", () => {
  test("tells who reported by placement, who only by total, and of which days", async () => {
    const none = await coverageOn(year2022);
    expect([none.byAnything.reported, none.byAnything.level, none.byAnything.of]).toEqual([0, "unknown", none.entities.length]);
    expect(none.entities.length).toBeGreaterThan(40);
    await importText("placements", "dossier;instrument;organisatie;status;startdatum\n1;school;Opgroeien;gestart;01/03/2022\n2;school;opgroeien;voltooid;01/09/2022\n3;school;OVAM;gestart;01/03/2021\n4;school;OVAM;geannuleerd;01/03/2022\n5;school;Bakkerij De Ster;gestart;01/03/2022");
    await importText("places", "organisatie;instrument;jaar;aangeboden_plaatsen\nOVAM;school;2022;4\nOpgroeien;school;2022;4", "totalen");
    expect(await reportOf("Opgroeien")).toMatchObject({ by: "placements", placements: 2, firstDay: "2022-03-01", lastDay: "2022-09-01" });
    expect((await coverageOn(year2022)).entities.filter(({ by }) => by !== "nothing").map(({ by }) => by).toSorted()).toEqual(["placements", "totals"]);
    const { byAnything, byPlacement } = await coverageOn(year2022);
    expect([byAnything.reported, byPlacement.reported]).toEqual([2, 1]);
  });

  test("of one day is who existed on that day", async () => {
    const [before, after] = await Promise.all(["2023-12-31", "2024-01-01"].map((day) => coverageOn({ from: day, to: day })));
    expect(before?.entities.length).not.toBe(after?.entities.length);
  });
});

describe("totals that are typed", () => {
  test("are kept with their history, an emptied one is not given again, and each change can be taken back", async () => {
    expect((await getOfferedPlaces(entity, 2022)).rows.every(({ places }) => places === null)).toBe(true);
    await saveOfferedPlaces(entity, { year: 2022, places: { school: 30, bis: 4 } });
    await saveOfferedPlaces(entity, { year: 2022, places: { school: 32 } });
    const view = await getOfferedPlaces(entity, 2022);
    expect(view.rows.filter(({ places }) => places !== null)).toEqual([{ instrument: "school", places: 32 }]);
    expect(view.last?.by).toMatch(/^Proef/u);
    const [newest, oldest] = await listBatches(entity);
    expect(newest).toMatchObject({ kind: "places", origin: "form", created: 0, updated: 2 });
    expect((await getBatch(entity, newest?.id ?? "")).places).toEqual([
      { host: "Digitaal Vlaanderen", instrument: "bis", year: 2022, before: 4, after: null }, { host: "Digitaal Vlaanderen", instrument: "school", year: 2022, before: 30, after: 32 },
    ]);
    await expect(undoBatch(entity, { id: oldest?.id ?? "" })).rejects.toMatchObject({ code: "import.laterBatches" });
    await undoBatch(entity, { id: newest?.id ?? "" });
    expect((await getOfferedPlaces(entity, 2022)).rows.filter(({ places }) => places !== null)).toEqual([{ instrument: "school", places: 30 }, { instrument: "bis", places: 4 }]);
  });

  test("that say the same change nothing and make no history", async () => {
    expect(await saveOfferedPlaces(entity, { year: 2022, places: { school: 0 } })).toEqual({ isChanged: true });
    expect(await saveOfferedPlaces(entity, { year: 2022, places: { school: 0 } })).toEqual({ isChanged: false });
    expect(await listBatches(entity)).toHaveLength(1);
    expect(await reportOf("Digitaal Vlaanderen")).toMatchObject({ by: "totals" });
  });

  test("stand in one place with those of a file, also under another spelling, so that nothing counts twice", async () => {
    await preparePlaces(new TextEncoder().encode("organisatie;instrument;jaar;aangeboden_plaatsen\ndigitaal-vlaanderen;school;2022;10")).run({
      actor: "system", ownerId: entity.organisationId ?? "", fileName: "x.csv", source: "digitaal-vlaanderen", dryRun: false, skipInvalid: false,
    });
    expect((await getOfferedPlaces(entity, 2022)).rows.find(({ instrument }) => instrument === "school")?.places).toBe(10);
    await saveOfferedPlaces(entity, { year: 2022, places: { school: 11 } });
    expect(await db().execute(sql`select sum(places)::int as n from offered_places`)).toEqual([{ n: 11 }]);
  });
});

describe("a round of reminders", () => {
  const mails = () => db().execute<{ to: string }>(sql`select payload ->> 'to' as to from graphile_worker._private_jobs where payload ->> 'template' = 'register-reminder'`);

  test("goes to people of entities that reported nothing, once, and is kept with its day", async () => {
    await saveOfferedPlaces(entity, { year: 2022, places: { school: 3 } });
    const before = await getReporting(coordinator, 2022);
    expect(before.silent.find(({ name }) => name === "Digitaal Vlaanderen")).toBeUndefined();
    expect(before.silent.find(({ name }) => name === "Opgroeien")).toMatchObject({ people: 1, organisationId: silent.organisationId });
    const key = randomUUID();
    const sent = await Promise.all([sendReminders(coordinator, { year: 2022, key }), sendReminders(coordinator, { year: 2022, key })]);
    expect(sent).toEqual([{ entities: 1 }, { entities: 1 }]);
    expect(await mails()).toHaveLength(1);
    await expect(sendReminders(coordinator, { year: 2022, key: randomUUID() })).rejects.toMatchObject({ code: "reminder.alreadySent" });
    expect(await mails()).toHaveLength(1);
    const [notice] = await db().execute(sql`select kind, params, href from notifications where person_id = ${silent.personId}`);
    expect(notice).toEqual({ kind: "register-reminder", params: { year: "2022" }, href: "/registers" });
    expect((await getReporting(coordinator, 2022)).rounds).toEqual([{ sentOn: scenarioDay, by: expect.stringMatching(/^Proef/u), entities: 1, people: 1 }]);
  });

  test("is for the diversity service alone", async () => {
    await expect(sendReminders(entity, { year: 2022, key: randomUUID() })).rejects.toMatchObject({ code: "forbidden" });
    await expect(getReporting(entity, 2022)).rejects.toMatchObject({ code: "forbidden" });
  });
});
