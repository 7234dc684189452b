import { sources } from "../source";
import type { ParameterTable } from "./parameter-table";

/** What VDAB pays for a full month of werkervaringsstage, in cents. The reform of 2023 left it as it was. */
export const wesAllowance: ParameterTable<number> = {
  knownUntil: null,
  rows: [{ validFrom: "2017-01", value: 20_000, source: sources.wes2022 }],
};
