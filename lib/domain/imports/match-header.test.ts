import { expect, test } from "vitest";
import { placementsLayout, placesLayout } from "./columns";
import { detectDelimiter } from "./delimiter";
import { matchHeader, rememberedFrom } from "./match-header";

test("the delimiter is judged by the header line, outside quotes", () => {
  expect(detectDelimiter("dossier;instrument;status\n1;a,b,c,d;e")).toBe(";");
  expect(detectDelimiter("dossier,instrument,status\r\n1;2;3;4,x,y")).toBe(",");
  expect(detectDelimiter('"a;b;c;d",dossier,status\n')).toBe(",");
  expect(detectDelimiter("dossier\tinstrument\tstatus")).toBe("\t");
  expect(detectDelimiter("dossier")).toBe(";");
});

test("columns are found by header in any order and case; unknown ones are named", () => {
  const match = matchHeader([" Status ", "Opmerking", "ORGANISATIE", "dossier", "Instrument", "persoon ref", ""], placementsLayout);
  expect(match.missing).toEqual([]);
  expect(match.unknown).toEqual(["Opmerking"]);
  expect(match.width).toBe(7);
  expect([match.positions.get("status"), match.positions.get("dossier"), match.positions.get("persoon_ref")]).toEqual([0, 3, 5]);
});

test("a required column that is absent is named; one of number and name is enough", () => {
  expect(matchHeader(["dossier", "organisatie_kbo"], placementsLayout).missing).toEqual(["instrument", "status"]);
  expect(matchHeader(["dossier", "instrument", "status"], placementsLayout).missing).toEqual(["organisatie"]);
  expect(matchHeader(["organisatie", "instrument", "jaar"], placesLayout).missing).toEqual(["aangeboden_plaatsen"]);
});

test("of a column that stands twice the first counts", () => {
  const match = matchHeader(["dossier", "status", "status"], placementsLayout);
  expect(match.positions.get("status")).toBe(1);
  expect(match.unknown).toEqual(["status"]);
});

test("a header is recognised by what people said of this source before, unless it has a name of ours", () => {
  const remembered = { dossiernr: "dossier", soort: "instrument", status: "via", naam_bedrijf: "organisatie" };
  const match = matchHeader(["DossierNr", "Soort", "Naam bedrijf", "Status"], placementsLayout, { remembered });
  expect(Object.fromEntries(match.positions)).toEqual({ dossier: 0, instrument: 1, organisatie: 2, status: 3 });
  expect(match.missing).toEqual([]);
});

test("a choice by position is followed to the letter, and what it leaves out is reported", () => {
  const header = ["dossier", "nummer", "Soort", "Bedrijf", "status"];
  const match = matchHeader(header, placementsLayout, { positions: { dossier: 1, instrument: 2, organisatie: 3, status: 4, via: 9 } });
  expect(Object.fromEntries(match.positions)).toEqual({ dossier: 1, instrument: 2, organisatie: 3, status: 4 });
  expect(match.unknown).toEqual(["dossier"]);
  expect(rememberedFrom(header, { dossier: 1, instrument: 2, organisatie: 3, status: 4 })).toEqual({ nummer: "dossier", soort: "instrument", bedrijf: "organisatie" });
});
