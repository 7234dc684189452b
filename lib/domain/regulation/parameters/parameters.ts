import * as z from "zod";
import { bisShare } from "./bis-share";
import { ggmmi } from "./ggmmi";
import { iboInvoiceBands, type InvoiceBand } from "./ibo-invoice-bands";
import { iboPremiumBands, type PremiumBand } from "./ibo-premium-bands";
import { iboPremiumRates } from "./ibo-premium-rates";
import { issBenefit } from "./iss-benefit";
import { oaoShares, type OaoShares } from "./oao-shares";
import { withRows, type ParameterTable } from "./parameter-table";
import { soOtAmounts, type SoOtAmounts } from "./so-ot-amounts";
import { wesAllowance } from "./wes-allowance";

/** Every dated parameter of the law. Amounts are cents; shares are of 1. */
export interface Parameters {
  readonly ggmmi: ParameterTable<number>;
  readonly wesAllowance: ParameterTable<number>;
  readonly bisShare: ParameterTable<number>;
  readonly oaoShares: ParameterTable<OaoShares>;
  readonly iboPremiumBands: ParameterTable<readonly PremiumBand[]>;
  readonly iboInvoiceBands: ParameterTable<readonly InvoiceBand[]>;
  readonly iboPremiumRates: ParameterTable<readonly number[]>;
  readonly soOtAmounts: ParameterTable<SoOtAmounts>;
  readonly issBenefit: ParameterTable<number>;
}

/** What was known when this version of the code was made. */
export const builtInParameters: Parameters = {
  ggmmi, wesAllowance, bisShare, oaoShares, iboPremiumBands, iboInvoiceBands, iboPremiumRates, soOtAmounts, issBenefit,
};

const month = z.string().regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u);
const source = z.strictObject({
  title: z.string().trim().min(1).max(300), reference: z.string().trim().min(1).max(500), status: z.enum(["verified", "unverified", "assumption"]),
});
const cents = z.int().positive().max(1_000_000_000);
const rowsOf = <V extends z.ZodType>(value: V) =>
  z.array(z.strictObject({ validFrom: month, value, source, knownUntil: month.optional() })).default([]);

/** Rows that are entered while the site runs, by table: those whose value is one amount or three. */
export const extraParameters = z.strictObject({
  ggmmi: rowsOf(cents), wesAllowance: rowsOf(cents), soOtAmounts: rowsOf(z.tuple([cents, cents, cents])),
});
type ExtraRows = z.infer<typeof extraParameters>;

/**
 * The parameters with the rows that coordinators entered. A row holds from its month on; what was signed before keeps the
 * findings that were stored with it.
 */
export const withExtraRows = (parameters: Parameters, extra: Partial<ExtraRows>): Parameters => ({
  ...parameters,
  ggmmi: withRows(parameters.ggmmi, extra.ggmmi ?? []),
  wesAllowance: withRows(parameters.wesAllowance, extra.wesAllowance ?? []),
  soOtAmounts: withRows(parameters.soOtAmounts, extra.soOtAmounts ?? []),
});
