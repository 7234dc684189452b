import { sources } from "../source";
import type { ParameterTable } from "./parameter-table";

/** The learning allowance as shares of the GGMMI: first, second, and later training years. */
export type OaoShares = readonly [first: number, second: number, later: number];

/** Allowances of an overeenkomst alternerende opleiding. */
export const oaoShares: ParameterTable<OaoShares> = {
  knownUntil: null,
  rows: [{ validFrom: "2016-09", value: [0.29, 0.32, 0.345], source: sources.alternatingPay }],
};
