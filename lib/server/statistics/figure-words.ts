import words from "@/lib/i18n/messages/nl/figures.json";
import type { OutflowReason } from "@/lib/domain/statistics/outflow";

const labels: Readonly<Record<string, string>> = words.instruments;
const reasons: Readonly<Record<OutflowReason, string>> = words.reasons;

/** The Dutch name by which figures list an instrument, as the API answers it. */
export const instrumentLabel = (instrument: string): string => labels[instrument] ?? instrument;

/** The Dutch sentence that says why there is no percentage. */
export const reasonSentence = (reason: OutflowReason): string => reasons[reason];
