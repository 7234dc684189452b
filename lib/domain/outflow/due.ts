import { outflowMonths, type OutflowMonths } from "@/lib/domain/outflow/answer";
import { addDays, afterMonths, type Day } from "@/lib/domain/regulation/calendar";

/** Days for which the link of a question works; a choice of ours. */
const openDays = 60;

/**
 * Nobody is asked after an orienting placement: its outflow is not measured (answer to written question 115 of
 * 23 November 2017, Vlaams Parlement). Closed kinds have no files here.
 */
const notAsked = new Set(["bvs", "gbvs", "act"]);

export interface DueQuestion {
  months: OutflowMonths;
  /** Last day on which it can be answered. */
  openUntil: Day;
}

/** The questions that are open on a day for a placement that ended: after 3 and after 12 months, each for 60 days. */
export const dueQuestions = ({ instrument, endedOn }: { instrument: string; endedOn: Day }, today: Day): DueQuestion[] =>
  notAsked.has(instrument) ? [] : outflowMonths.flatMap((months) => {
    const from = afterMonths(endedOn, months);
    const openUntil = addDays(from, openDays);
    return from <= today && today <= openUntil ? [{ months, openUntil }] : [];
  });
