import { sources } from "../source";
import type { ParameterTable } from "./parameter-table";

/** The share of the GGMMI that VDAB adds, by replacement income a day: the first band whose income is reached counts. */
export interface PremiumBand {
  readonly fromDailyCents: number;
  readonly share: number;
}

/**
 * The IBO premium by VDAB. Before May 2022 it was a share of another scale of the GGMMI, which is not known here. The
 * bands of the source meet at 25.66 euro: there the lower share counts. Somebody without replacement income has 80%.
 */
export const iboPremiumBands: ParameterTable<readonly PremiumBand[]> = {
  knownUntil: null,
  rows: [{
    validFrom: "2022-05",
    value: [{ fromDailyCents: 3850, share: 0.2 }, { fromDailyCents: 2566, share: 0.4 }, { fromDailyCents: 1, share: 0.6 }, { fromDailyCents: 0, share: 0.8 }],
    source: sources.iboPremium,
  }],
};
