import { createTranslator } from "next-intl";
import type { Figure } from "@/lib/domain/answers/measurement";
import { measureIds, type MeasureId } from "@/lib/domain/answers/measures";
import type { Protected } from "@/lib/domain/disclosure/protect";
import type { Period } from "@/lib/domain/statistics/half-year";
import dutch from "@/lib/i18n/messages/nl/answer-text.json";

/** The words of an answer: parliament reads Dutch, whoever writes it. */
export const words = createTranslator({ locale: "nl", messages: dutch });

const names = {
  "Q2.1": "q21", "Q2.2": "q22", "Q2.3a": "q23a", "Q2.3b": "q23b", "Q2.3c": "q23c", "Q2.3d": "q23d", "Q2.3e": "q23e", "Q2.4": "q24", "Q2.5": "q25", "Q2.6": "q26",
  "Q4.1": "q41", "Q4.2": "q42", "Q4.3": "q43", "Q4.4": "q44",
} as const satisfies Record<MeasureId, string>;

/** The key of a query among the words. */
export const nameOf = (id: MeasureId) => names[id];

/** What a query asks in two or three words; its id when it is none of ours. */
export const shortOf = (id: string): string => {
  const known = measureIds.find((each) => each === id);
  return known ? words(`short.${nameOf(known)}`) : id;
};

/** `2022`, or "de eerste helft van 2017". */
export const periodWords = ({ year, part }: Period): string => words(`period.${part}`, { year: String(year) });

/** A protected count as an answer keeps it, with why it is hidden. */
export const figureOf = ({ value, suppressed, reason }: Protected): Figure => ({ value, hidden: suppressed ? (reason ?? "small") : null });

/** Whether any figure of a list is hidden: then the answer says why figures are. */
export const anyHidden = (figures: readonly Figure[]): boolean => figures.some(({ hidden }) => hidden !== null);
