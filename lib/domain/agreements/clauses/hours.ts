import { weekdays } from "@/lib/domain/placements/half-days";
import { numberText } from "@/lib/domain/regulation/text";
import type { Clause, ClauseValue, Sentence } from "../clause";

/** Hours of one day: the week spread over its half days, to the hundredth. */
const hoursOf = (halves: number, hoursPerWeek: number, all: number): ClauseValue => numberText(Math.round((hoursPerWeek * halves * 100) / all) / 100);

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
      { key: "week", values: { hoursPerWeek: numberText(hoursPerWeek) } },
    ],
    items,
  };
};
