import { Temporal } from "temporal-polyfill";

/** The periods for which figures go out: half-years and years of the calendar. Free periods, subtracted, would show single people. */
export type PeriodPart = "h1" | "h2" | "year";

export interface Period {
  year: number;
  part: PeriodPart;
}

const bounds: Record<PeriodPart, readonly [string, string]> = {
  h1: ["01-01", "06-30"],
  h2: ["07-01", "12-31"],
  year: ["01-01", "12-31"],
};

const parts = ["h1", "h2", "year"] as const satisfies readonly PeriodPart[];

/** First and last day of a period, as `YYYY-MM-DD`. */
export const daysOf = ({ year, part }: Period): { from: string; to: string } => {
  const [first, last] = bounds[part];
  const digits = String(year).padStart(4, "0");
  return { from: `${digits}-${first}`, to: `${digits}-${last}` };
};

/** The half-year or year with exactly these bounds; null when there is none. */
export const periodBetween = (from: string, to: string): Period | null => {
  const { year } = Temporal.PlainDate.from(from);
  const part = parts.find((candidate) => {
    const days = daysOf({ year, part: candidate });
    return days.from === from && days.to === to;
  });
  return part ? { year, part } : null;
};
