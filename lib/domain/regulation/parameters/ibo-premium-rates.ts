import { sources } from "../source";
import type { ParameterTable } from "./parameter-table";

/** Which shares of the difference between future net wage and replacement income an employer may pay in an IBO. */
export const iboPremiumRates: ParameterTable<readonly number[]> = {
  knownUntil: null,
  rows: [{ validFrom: "2026-01", value: [0.7, 0.8, 0.9, 1], source: sources.ibo2026 }],
};
