import { instruments } from "@/lib/domain/regulation/instruments/all";
import { chooseVersion } from "@/lib/domain/regulation/choose-version";
import { rowOf } from "@/lib/domain/regulation/parameters/parameter-table";
import type { Parameters } from "@/lib/domain/regulation/parameters/parameters";
import { instrumentCode } from "@/lib/domain/regulation/schema";

/** What can be agreed beside dates, hours and goals. */
export const termFields = [
  "fullTimeHoursPerWeek", "allowanceCents", "trainingYear", "referenceWageCents", "premiumRate", "recognisedUntil", "recognitionReference",
  "mayWorkInBelgium", "compulsoryForDiploma", "weeksWorkedBefore", "compulsorySchooling", "wayOfEnding",
] as const;
export type TermField = (typeof termFields)[number];

/**
 * What each kind asks, in the order of the form. Amounts that the law fixes (WES, OAO, entrepreneur track) are shown and
 * not asked. BIS: content of the agreement (VDAB, Vereisten van de beroepsinlevingsovereenkomst). IBO: wage and percentage
 * are fixed for the whole training (reform of 1 January 2026). OAO: recognised per course and establishment.
 */
const asked: Readonly<Record<string, readonly TermField[]>> = {
  bis: ["fullTimeHoursPerWeek", "allowanceCents", "mayWorkInBelgium", "compulsoryForDiploma", "wayOfEnding"],
  wes: ["fullTimeHoursPerWeek"],
  ibo: ["fullTimeHoursPerWeek", "referenceWageCents", "premiumRate", "mayWorkInBelgium", "weeksWorkedBefore"],
  "ibo-plus": ["fullTimeHoursPerWeek", "mayWorkInBelgium"],
  oao: ["fullTimeHoursPerWeek", "trainingYear", "recognisedUntil", "recognitionReference"],
  sao: ["fullTimeHoursPerWeek", "recognisedUntil", "recognitionReference"],
  "so-ot": ["fullTimeHoursPerWeek", "trainingYear", "compulsorySchooling"],
};

/** The terms that a kind asks; none for a schoolstage, a BVS and a placement inside a course. */
export const termsAskedBy = (instrument: string): readonly TermField[] => asked[instrument] ?? [];

/** Who pays by the law of this kind on a first day; `chosen` where the law gives the trainee nothing. */
export const payerOf = (instrument: string, startsOn: string, chosen: string): string => {
  const code = instrumentCode.safeParse(instrument);
  const byLaw = code.success ? chooseVersion(instruments[code.data], { startsOn })?.allowanceBy : undefined;
  return byLaw && byLaw !== "none" ? byLaw : chosen;
};

/** The shares of the wage difference that the law allows on a first day; none where the law has no choice. */
export const premiumRatesOn = (startsOn: string, parameters: Parameters): readonly number[] =>
  rowOf(parameters.iboPremiumRates, startsOn.slice(0, 7))?.value ?? [];

/** Kinds of which the law says an amount by dates, hours and year alone; that of an IBO follows from wages. */
const amountByLaw: readonly string[] = ["bis", "wes", "oao", "so-ot"];
export const isPaidByLaw = (instrument: string): boolean => amountByLaw.includes(instrument);
