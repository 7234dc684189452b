import { expect, test } from "vitest";
import { instruments } from "./instruments/all";
import { instrumentCodes, type InstrumentCode } from "./schema";
import { versionBar } from "./version-bar";

const today = "2026-11-24";
const partsOf = (code: InstrumentCode, day: string) => versionBar(instruments[code], day, today).map(({ version, from, to, isChosen }) => `${version?.id ?? "none"} ${from ?? "…"} ${to ?? "…"}${isChosen ? " chosen" : ""}`);

test("the part of the chosen day is the version of that day", () => {
  expect(partsOf("wes", "2027-02-01")).toEqual(["wes-2017 2017-01-01 2022-12-31", "wes-2023 2023-01-01 … chosen"]);
  expect(partsOf("wes", "2022-12-31")).toEqual(["wes-2017 2017-01-01 2022-12-31 chosen", "wes-2023 2023-01-01 …"]);
  expect(partsOf("wes", "2016-06-01")).toEqual(["none … 2016-12-31 chosen", "wes-2017 2017-01-01 2022-12-31", "wes-2023 2023-01-01 …"]);
  expect(partsOf("act", today)).toEqual(["act-2017 2017-04-11 2022-12-31", "none 2023-01-01 … chosen"]);
  expect(partsOf("bvs", today)).toEqual(["bvs … … chosen"]);
});

test("whatever day is chosen, one part holds it and the pin lies inside", () => {
  for (const code of instrumentCodes) {
    for (const day of ["1900-01-01", "2010-07-01", "2016-12-31", "2017-01-01", "2018-08-31", "2018-09-01", "2022-12-31", "2023-01-01", today, "2100-12-31"]) {
      const parts = versionBar(instruments[code], day, today);
      const chosen = parts.filter(({ isChosen }) => isChosen);
      expect(chosen, `${code} ${day}`).toHaveLength(1);
      expect(chosen[0]?.pin).toBeGreaterThanOrEqual(0);
      expect(chosen[0]?.pin).toBeLessThan(1);
      expect(parts.every(({ days }) => days > 0)).toBe(true);
    }
  }
});
