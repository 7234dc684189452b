import { expect, test } from "vitest";
import { nameKey } from "./name-key";
import { faultOfHost, type OwnHost } from "./own-host";

const own = (values: Partial<OwnHost> = {}): OwnHost => ({
  nameKeys: new Set(["Digitaal Vlaanderen", "AIV"].map(nameKey)), numbers: ["0316380841"], isNumberShared: true, ...values,
});

test.each([
  ["its name", { organisation: "Digitaal Vlaanderen", enterpriseNumber: null }, null],
  ["its name, spelled otherwise", { organisation: " digitaal-vlaanderen ", enterpriseNumber: "0316380841" }, null],
  ["an alias", { organisation: "A.I.V.", enterpriseNumber: null }, { column: "organisatie", code: "invalid-value" }],
  ["a known alias", { organisation: "aiv", enterpriseNumber: null }, null],
  ["another entity under the same number", { organisation: "Opgroeien", enterpriseNumber: "0316380841" }, { column: "organisatie", code: "invalid-value" }],
  ["its name with the number of a company", { organisation: "AIV", enterpriseNumber: "0887010362" }, { column: "organisatie_kbo", code: "invalid-value" }],
  ["a number that 25 entities share, alone", { organisation: null, enterpriseNumber: "0316380841" }, { column: "organisatie", code: "missing-value" }],
  ["another number alone", { organisation: null, enterpriseNumber: "0887010362" }, { column: "organisatie_kbo", code: "invalid-value" }],
])("a row with %s", (_, row, fault) => {
  expect(faultOfHost(row, own())).toEqual(fault);
});

test("a number of one's own is enough", () => {
  expect(faultOfHost({ organisation: null, enterpriseNumber: "0887010362" }, own({ numbers: ["0887010362"], isNumberShared: false }))).toBeNull();
});

test("an organisation without a number is known by its name alone", () => {
  const nameless = own({ numbers: [], isNumberShared: false });
  expect(faultOfHost({ organisation: "AIV", enterpriseNumber: "0887010362" }, nameless)).toBeNull();
  expect(faultOfHost({ organisation: null, enterpriseNumber: "0887010362" }, nameless)).toEqual({ column: "organisatie_kbo", code: "invalid-value" });
});
