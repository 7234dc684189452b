import { sources } from "../source";
import type { ParameterTable } from "./parameter-table";

/** The benefit that the RVA paid for a day of instapstage, in cents. Later amounts were not found. */
export const issBenefit: ParameterTable<number> = {
  knownUntil: "2013-12",
  rows: [{ validFrom: "2013-02", value: 2682, source: sources.iss }],
};
