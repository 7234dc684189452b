import { sources } from "../source";
import type { ParameterTable } from "./parameter-table";

/** The legal minimum of a full-time beroepsinlevingsstage, as a share of the GGMMI. */
export const bisShare: ParameterTable<number> = {
  knownUntil: null,
  rows: [{ validFrom: "2018-09", value: 0.5, source: sources.bio }],
};
