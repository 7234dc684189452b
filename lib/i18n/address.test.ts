import { expect, test } from "vitest";
import { addressOf } from "./address";
import { pathnames } from "./pathnames";

test("Dutch has no prefix, English is under /en", () => {
  expect(addressOf("/", "nl")).toBe("/");
  expect(addressOf("/", "en")).toBe("/en");
  expect(addressOf("/offers", "nl")).toBe("/stageplaatsen");
  expect(addressOf("/offers", "en")).toBe("/en/internships");
});

test("parts and filters are filled in and escaped", () => {
  expect(addressOf({ pathname: "/offers/[slug]", params: { slug: "één/twee" } }, "nl")).toBe(
    "/stageplaatsen/%C3%A9%C3%A9n%2Ftwee",
  );
  expect(addressOf({ pathname: "/offers", query: { q: "zorg & welzijn", province: ["a", "b"] } }, "en")).toBe(
    "/en/internships?q=zorg+%26+welzijn&province=a&province=b",
  );
});

test("no two pages share an address in a language", () => {
  for (const locale of ["nl", "en"] as const) {
    const addresses = Object.values(pathnames).map((entry) => (typeof entry === "string" ? entry : entry[locale]));
    expect(new Set(addresses).size).toBe(addresses.length);
  }
});

test("every address asks for the same parts as its folder", () => {
  const partsOf = (path: string) => (path.match(/\[\w+\]/g) ?? []).toSorted();
  for (const [folder, entry] of Object.entries(pathnames)) {
    const addresses = typeof entry === "string" ? [entry] : Object.values(entry);
    for (const address of addresses) expect(partsOf(address)).toEqual(partsOf(folder));
  }
});
