import { expect, test } from "vitest";
import { seal, unseal } from "./seal";

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
