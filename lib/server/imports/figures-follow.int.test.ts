import { expect, test } from "vitest";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import { readYear } from "@/lib/server/statistics/read-year";
import { decideDuplicate } from "./decide-duplicate";
import { findDuplicates } from "./find-duplicates";
import { listDuplicates } from "./list-duplicates";
import { preparePlacements } from "./prepare-placements";
import { undoBatch } from "./undo-batch";

useTestDatabase();
playOn(scenarioDay);

const header = "dossier;instrument;persoon_ref;organisatie;status;startdatum;einddatum;geboortejaar;geslacht;handicap;gefaciliteerd";
const registerOf = (prefix: string, rows: number, day: string): string =>
  [header, ...Array.from({ length: rows }, (_, n) => `${prefix}${n};school;${prefix}P${n};VDAB;voltooid;${day}/03/2022;30/06/2022;${1980 + n};V;ja;ja`)].join("\n");

const importText = async (source: string, text: string): Promise<string> => {
  let id = "";
  await preparePlacements(new TextEncoder().encode(text)).run({
    actor: "system", fileName: "x.csv", source, dryRun: false, skipInvalid: false, onStored: async (_, batch) => { id = batch.id; },
  });
  await findDuplicates(id);
  return id;
};

const figures = async () => {
  const { counts } = await readYear(2022);
  return [counts.halves.reduce((sum, { started }) => sum + started, 0), counts.school?.placements ?? 0, counts.school?.persons ?? 0, counts.school?.facilitated?.persons ?? 0];
};

test("a merged pair counts once in every figure, and figures follow when it is taken back or an import is", async () => {
  const coordinator = await createActor("coordinator", await createOrganisation("diversity-service"));
  await importText("een", registerOf("A", 12, "01"));
  expect(await figures()).toEqual([12, 12, 12, 12]);
  const second = await importText("twee", registerOf("B", 12, "02"));
  expect(await figures()).toEqual([24, 24, 24, 24]);
  const { pairs, total } = await listDuplicates(coordinator, { decided: false });
  expect(total).toBe(12);
  for (const { id, records } of pairs) await decideDuplicate(coordinator, { id, decision: "merge", countsId: records.find(({ sourceName }) => sourceName === "een")?.id });
  expect(await figures()).toEqual([12, 12, 12, 12]);
  await decideDuplicate(coordinator, { id: pairs[0]?.id ?? "", decision: "reopen" });
  expect(await figures()).toEqual([13, 13, 13, 13]);
  const third = await importText("een", registerOf("A", 12, "01").replaceAll("school;", "bis;"));
  expect((await figures()).slice(1)).toEqual([1, 1, 1]);
  await undoBatch(coordinator, { id: third });
  expect(await figures()).toEqual([13, 13, 13, 13]);
  await undoBatch(coordinator, { id: second });
  expect(await figures()).toEqual([12, 12, 12, 12]);
});
