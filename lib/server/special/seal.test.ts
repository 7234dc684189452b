import { expect, test } from "vitest";
import { nothingDeclared, sealImported, unsealImported } from "./imported-declaration";
import { seal, sealedLength, sealRecord, unseal } from "./seal";

test("a sealed text opens in its own context, and says nothing of itself", () => {
  const sealed = seal('{"disability":true}', "person a");
  expect(sealed).not.toContain("disability");
  expect(unseal(sealed, "person a")).toBe('{"disability":true}');
});

test("the same text never looks the same twice, so that equal answers cannot be told apart", () => {
  expect(seal("true", "person a")).not.toBe(seal("true", "person a"));
});

test("moved to another row, changed, or of a key that is gone, it does not open", () => {
  const sealed = seal("true", "person a");
  expect(() => unseal(sealed, "person b")).toThrow();
  const [key, body = ""] = sealed.split(".");
  const bytes = Buffer.from(body, "base64url");
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  expect(() => unseal(`${key}.${bytes.toString("base64url")}`, "person a")).toThrow();
  expect(() => unseal(`AAAAAAAA.${body}`, "person a")).toThrow(/SPECIAL_OLD_KEYS/u);
});

test("its length does not tell what is in it", () => {
  const row = { sourceId: "source", dossier: "1" };
  const values = [true, false, null];
  const declarations = values.flatMap((foreignOrigin) => values.map((disability) => ({ foreignOrigin, disability })));
  const sealed = declarations.flatMap((declaration) => sealImported(declaration, row) ?? []);
  expect(sealed).toHaveLength(8);
  expect(new Set(sealed.map((text) => text.length))).toEqual(new Set([sealedLength(16)]));
  expect([...sealed.map((text) => unsealImported(text, row)), nothingDeclared]).toEqual(declarations);
  expect(sealRecord({ foreignOrigin: null, disability: 1 }, "year 2022", 64)).toHaveLength(sealedLength(64));
});
