import { sources, type Bilingual } from "../source";
import type { End } from "../version";

/** The reform of 1 September 2018: what was signed before it runs to its term under the old rules. */
export const endIn2018 = (advice: Bilingual): End => ({ anchor: "signed", from: "2018-09-01", source: sources.reform2018, advice });

/** The reform of 1 January 2023: what started before it keeps the rules of 31 December 2022. */
export const endIn2023 = (advice: Bilingual): End => ({ anchor: "start", from: "2023-01-01", source: sources.wes2022, advice });
