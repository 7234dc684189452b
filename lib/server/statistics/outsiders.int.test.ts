import { expect, test } from "vitest";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import { roles, type Actor } from "@/lib/domain/access";
import { crossTableQuery, readCrossTableQuery, type CrossTable } from "@/lib/domain/statistics/cross-table";
import { listSpecialCounts } from "@/lib/server/special/list-counts";
import { listSourceDefinitions } from "@/lib/server/special/origin-definitions";
import { readCrossTable } from "./cross-table";
import { listSavedTables, removeTable, saveTable } from "./saved-tables";

useTestDatabase();
playOn(scenarioDay);

const table: CrossTable = { rows: "entity", columns: "instrument", instrument: null, scope: "flemish-government", fromYear: 2025, toYear: 2026 };
const coordinator = async (): Promise<Actor> => createActor("coordinator", await createOrganisation("diversity-service"));

test("internal figures are for the diversity service: every other role is refused", async () => {
  for (const role of roles.filter((other) => other !== "coordinator")) {
    const actor = await createActor(role, role === "student" || role === "admin" ? undefined : await createOrganisation("flemish-government"));
    for (const read of [() => readCrossTable(actor, table), () => listSavedTables(actor), () => listSpecialCounts(actor), () => listSourceDefinitions(actor)]) {
      await expect((async () => read())(), role).rejects.toMatchObject({ code: "forbidden" });
    }
  }
});

test("a kept table is the service's own: colleagues find it, another organisation neither sees nor removes it", async () => {
  const [ours, theirs] = [await coordinator(), await coordinator()];
  const id = await saveTable(ours, { name: "Per entiteit", table });
  expect(await listSavedTables(ours)).toEqual([{ id, name: "Per entiteit", table }]);
  await expect(saveTable(ours, { name: "Per entiteit", table })).rejects.toMatchObject({ code: "statistics.nameTaken", field: "name" });
  expect(await listSavedTables(theirs)).toEqual([]);
  await expect(removeTable(theirs, { id })).rejects.toMatchObject({ code: "notFound" });
  await removeTable(ours, { id });
  expect(await listSavedTables(ours)).toEqual([]);
});

test("a table is its address and comes back from it; what is not declared is none", () => {
  expect(readCrossTableQuery(crossTableQuery({ ...table, instrument: "ibo" }), table)).toEqual({ ...table, instrument: "ibo" });
  expect(readCrossTableQuery({}, table)).toEqual(table);
  for (const query of [{ rijen: "origin" }, { rijen: "instrument" }, { kolommen: "password" }, { van: "2027" }, { bereik: "'; drop table" }, { soort: "IBO " }]) {
    expect(readCrossTableQuery(query, table), JSON.stringify(query)).toBeNull();
  }
});
