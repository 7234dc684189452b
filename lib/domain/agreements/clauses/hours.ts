import { weekdays } from "@/lib/domain/placements/half-days";
import { numberText } from "@/lib/domain/regulation/text";
import type { Clause, ClauseValue, Sentence } from "../clause";

/** Hours of one day, in hundredths: the week spread over its half days. */
const hundredthsOf = (halves: number, hoursPerWeek: number, all: number): number => Math.round((hoursPerWeek * halves * 100) / all);
const hoursOf = (...day: Parameters<typeof hundredthsOf>): ClauseValue => numberText(hundredthsOf(...day) / 100);

/** Whether the hours of the days do not add up to those of the week. */
const isRounded = (hoursPerWeek: number, lanes: readonly number[]): boolean => {
  const halvesOf = (day: number): number => lanes.filter((lane) => Math.floor(lane / 2) === day).length;
  return weekdays.reduce((sum, _, day) => sum + hundredthsOf(halvesOf(day), hoursPerWeek, lanes.length), 0) !== Math.round(hoursPerWeek * 100);
};

/** Hours a week, and a day: each half day of the week weighs the same. */
export const hoursClause: Clause = ({ hoursPerWeek, lanes, instrument }) => {
  const items: Sentence[] = weekdays.flatMap((weekday, index) => {
    const [morning, afternoon] = [lanes.includes(index * 2), lanes.includes(index * 2 + 1)];
    if (!morning && !afternoon) return [];
    const part = morning && afternoon ? "whole" : morning ? "morning" : "afternoon";
    return [{ key: `${part}.${weekday}`, values: { hours: hoursOf(part === "whole" ? 2 : 1, hoursPerWeek, lanes.length) } }];
  });
  return {
    name: "hours",
    sentences: [
      // No overtime: VDAB on BIS and Securex on IBO.
      ...(["bis", "ibo", "ibo-plus"].includes(instrument) ? [{ key: "noOvertime" }] : []),
      { key: "change" },
      ...(lanes.length > 0 && isRounded(hoursPerWeek, lanes) ? [{ key: "rounded" }] : []),
      { key: "week", values: { hoursPerWeek: numberText(hoursPerWeek) } },
    ],
    items,
  };
};
