import { sources } from "../source";
import type { ParameterTable } from "./parameter-table";

/** Full-time amounts a month, in cents: first, second and third year. */
export type SoOtAmounts = readonly [first: number, second: number, third: number];

/** Allowances of a stageovereenkomst ondernemerschapstraject. Amounts of other years were found without their dates. */
export const soOtAmounts: ParameterTable<SoOtAmounts> = {
  knownUntil: "2017-12",
  rows: [{ validFrom: "2017-01", value: [74_826, 88_431, 102_036], source: sources.soOt }],
};
