import { expect, test } from "vitest";
import { amountsOn } from "./amounts-on";
import type { InstrumentCode } from "./schema";

const centsOn = (instrument: InstrumentCode, on: string) => amountsOn(instrument, on)?.map(({ amount }) => amount?.cents ?? null) ?? null;

test("what a full-time month brings, as the sources say", () => {
  expect(centsOn("wes", "2023-01-16")).toEqual([20_000]);
  expect(centsOn("bis", "2018-09-01")).toEqual([79_690]);
  expect(centsOn("bis", "2022-01-31")).toEqual([84_570]);
  expect(centsOn("oao", "2022-12-05")).toEqual([56_700, 62_560, 67_450]);
  expect(centsOn("so-ot", "2017-07-01")).toEqual([74_826, 88_431, 102_036]);
});

test("a minimum is told as one", () => {
  expect(amountsOn("bis", "2022-01-31")?.map(({ isMinimum }) => isMinimum)).toEqual([true]);
  expect(amountsOn("wes", "2023-01-16")?.map(({ isMinimum }) => isMinimum)).toEqual([false]);
});

test("a month that no table knows is not known, which is not nothing", () => {
  expect(centsOn("bis", "2027-02-01")).toEqual([null]);
  expect(centsOn("oao", "2027-02-01")).toEqual([null, null, null]);
});

test("where the law fixes no amount there is none to show", () => {
  expect(centsOn("school", "2026-11-24")).toBeNull();
  expect(centsOn("ibo", "2026-11-24")).toBeNull();
  expect(centsOn("act", "2026-11-24")).toBeNull();
});
