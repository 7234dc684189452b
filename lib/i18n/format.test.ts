import { describe, expect, test } from "vitest";
import {
  daysUntil,
  formatDay,
  formatEuro,
  formatInstant,
  formatLongDay,
  formatNumber,
  formatShare,
  formatShortDay,
  formatTime,
  formatWeekday,
} from "./format";

/** No-break spaces made visible, so that a lost one fails. */
const seen = (text: string): string => text.replaceAll("\u00a0", "_");

describe("dates", () => {
  test("a day is written out, and never breaks over two lines", () => {
    expect(seen(formatDay("2026-03-01", "nl"))).toBe("1_maart_2026");
    expect(seen(formatDay("2026-03-01", "en"))).toBe("1_March_2026");
  });

  test("a deadline names its weekday", () => {
    expect(seen(formatWeekday("2026-11-24", "nl"))).toBe("di_24_november");
    expect(seen(formatWeekday("2026-11-24", "en"))).toBe("Tue_24_November");
    expect(seen(formatLongDay("2026-11-24", "nl"))).toBe("dinsdag_24_november_2026");
    expect(seen(formatShortDay("2026-11-24", "nl"))).toBe("24_nov_2026");
  });

  test("an instant is told in Belgian time, summer and winter", () => {
    expect(seen(formatInstant(new Date("2026-11-19T15:20:00Z"), "nl"))).toBe("19_november_2026, 16.20_uur");
    expect(seen(formatInstant(new Date("2026-07-19T22:30:00Z"), "nl"))).toBe("20_juli_2026, 0.30_uur");
    expect(formatTime(new Date("2026-11-19T08:05:00Z"), "en")).toBe("9:05");
  });

  test("days are counted on the calendar, over the change of the clock too", () => {
    expect(daysUntil("2026-11-27", "2026-11-24")).toBe(3);
    expect(daysUntil("2026-11-23", "2026-11-24")).toBe(-1);
    expect(daysUntil("2026-10-26", "2026-10-24")).toBe(2);
    expect(daysUntil("2027-01-01", "2026-11-24")).toBe(38);
  });
});

describe("amounts", () => {
  test("cents become euros in the reader's writing", () => {
    expect(seen(formatEuro(103524, "nl"))).toBe("€_1.035,24");
    expect(seen(formatEuro(103524, "en"))).toBe("€1,035.24");
    expect(seen(formatEuro(20000, "nl"))).toBe("€_200,00");
    expect(seen(formatEuro(20000, "nl", "needed"))).toBe("€_200");
    expect(seen(formatEuro(20050, "nl", "needed"))).toBe("€_200,50");
  });

  test("numbers and shares", () => {
    expect(formatNumber(23251, "nl")).toBe("23.251");
    expect(seen(formatShare(0.309, "nl"))).toBe("30,9_%");
    expect(formatShare(0.67, "en")).toBe("67%");
  });
});
