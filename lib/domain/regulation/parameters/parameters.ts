import { bisShare } from "./bis-share";
import type { ExtraRows } from "./entered-rows";
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

/**
 * The parameters with the rows that coordinators entered. A row holds from its month on; what was signed before keeps the
 * findings that were stored with it.
 */
export const withExtraRows = (parameters: Parameters, extra: ExtraRows): Parameters => ({
  ...parameters,
  ggmmi: withRows(parameters.ggmmi, extra.ggmmi ?? []),
  wesAllowance: withRows(parameters.wesAllowance, extra.wesAllowance ?? []),
  bisShare: withRows(parameters.bisShare, extra.bisShare ?? []),
  oaoShares: withRows(parameters.oaoShares, extra.oaoShares ?? []),
  soOtAmounts: withRows(parameters.soOtAmounts, extra.soOtAmounts ?? []),
});
