import { Temporal } from "temporal-polyfill";
import { DomainError } from "@/lib/domain/errors";

/** The goals of a placement: one a line, empty lines left out, at most twelve. */
export const goalsOf = (goals: string): string[] =>
  goals.split("\n").map((line) => line.replace(/^[-•*]\s*/u, "").trim()).filter((line) => line !== "").slice(0, 12);

/** Half days a full-time person works: Monday to Friday, morning and afternoon. */
export const weekdayLanes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The half days for a number of hours a week when nobody chose them yet: the first days of the week, 3.8 hours each. */
export const proposeLanes = (hoursPerWeek: number): number[] => {
  const halves = Math.min(10, Math.max(1, Math.ceil(hoursPerWeek / 3.8 - 0.001)));
  return weekdayLanes.slice(0, halves);
};

interface Ending {
  startsOn: string;
  endsOn: string;
}

/** The last day as it stands: the one that was agreed, or the earlier one on which it ended or is decided to end. Days are `YYYY-MM-DD`. */
export const lastDayOf = ({ endsOn, endedOn }: { endsOn: string; endedOn: string | null }): string => (endedOn !== null && endedOn < endsOn ? endedOn : endsOn);

/** A placement ends early on a day from its first to its last; after the last day it is simply completed. */
export const assertEndsWithin = (placement: Ending, on: string): void => {
  if (on < placement.startsOn || on > placement.endsOn) {
    throw new DomainError("placement.endOutside", { from: placement.startsOn, to: placement.endsOn }, "on");
  }
};

/** Whether half of the period has passed: from then on a mid-term evaluation is due. Dates are `YYYY-MM-DD`. */
export const isPastMiddle = (placement: Ending, today: string): boolean => {
  const start = Temporal.PlainDate.from(placement.startsOn);
  return 2 * start.until(today).days >= start.until(placement.endsOn).days;
};
