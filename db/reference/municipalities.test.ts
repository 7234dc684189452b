import { expect, test } from "vitest";
import { municipalities } from "@/db/reference/municipalities";
import { type ProvinceOutline, provinceOutlines } from "@/db/reference/provinces";
import { provinceOfPostcode } from "@/lib/domain/identifiers";

type Point = readonly [lon: number, lat: number];

/** Even-odd rule: a ray to the east crosses the ring an odd number of times. */
const isInRing = (ring: readonly Point[], [x, y]: Point): boolean => {
  let inside = false;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring.at(index - 1) ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
};

const isInside = (outline: ProvinceOutline | undefined, point: Point): boolean =>
  outline?.polygons.some((rings) => rings.every((ring, index) => isInRing(ring, point) === (index === 0))) ?? false;

test("there are 285 Flemish and 19 Brussels municipalities, each with its own code and name", () => {
  expect(municipalities.filter((m) => m.region === "vlaanderen")).toHaveLength(285);
  expect(municipalities.filter((m) => m.region === "brussel")).toHaveLength(19);
  expect(new Set(municipalities.map((m) => m.nis)).size).toBe(304);
  expect(new Set(municipalities.map((m) => m.name)).size).toBe(304);
});

test.each([
  ["antwerpen", 67], ["brussel", 19], ["limburg", 38], ["oost-vlaanderen", 55], ["vlaams-brabant", 63], ["west-vlaanderen", 62],
])("%s has %i municipalities since 2025", (province, count) => {
  expect(municipalities.filter((m) => m.province === province)).toHaveLength(count);
});

test("every point lies in its province, but for the exclave Baarle-Hertog", () => {
  const outlines = new Map(provinceOutlines.map((outline) => [outline.code, outline]));
  const outside = municipalities.filter((m) => !isInside(outlines.get(m.province), [m.lon, m.lat]));
  expect(outside.map((m) => m.name)).toEqual(["Baarle-Hertog"]);
});

test("the outlines tell Gent from Antwerpen", () => {
  const gent: Point = [3.725, 51.054];
  expect(provinceOutlines.filter((outline) => isInside(outline, gent)).map((outline) => outline.code)).toEqual(["oost-vlaanderen"]);
});

test("a postcode belongs to one municipality and lies in its province", () => {
  const owners = new Map<string, string>();
  for (const m of municipalities) {
    for (const postcode of m.postcodes) {
      expect(owners.get(postcode), `${postcode} of ${m.name}`).toBeUndefined();
      owners.set(postcode, m.name);
      expect(provinceOfPostcode(postcode), `${postcode} of ${m.name}`).toBe(m.province);
    }
  }
  expect(owners.size).toBeGreaterThan(500);
});
