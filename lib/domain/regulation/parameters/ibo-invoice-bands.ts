import { sources, type Source } from "../source";
import type { ParameterRow, ParameterTable } from "./parameter-table";

/** What VDAB invoices an employer for a full month, by the future gross wage: the first band whose wage is reached counts. */
export interface InvoiceBand {
  readonly fromWageCents: number;
  readonly amountCents: number;
}

/** Amounts from the lowest to the highest band; only the wages between them were adapted. */
const amounts = [65_000, 80_000, 100_000, 120_000, 140_000] as const;

/** `cuts` are the four wages between the bands, in cents: the highest band lies above the last one, the others begin at theirs. */
const bands = (validFrom: string, cuts: readonly [number, number, number, number], source: Source): ParameterRow<readonly InvoiceBand[]> => ({
  validFrom, source,
  value: [0, cuts[0], cuts[1], cuts[2], cuts[3] + 1].map((fromWageCents, index) => ({ fromWageCents, amountCents: amounts[index] ?? 0 })).toReversed(),
});

/** The invoice in an IBO of the rules from September 2018 to the end of 2025. */
export const iboInvoiceBands: ParameterTable<readonly InvoiceBand[]> = {
  knownUntil: null,
  rows: [
    bands("2018-09", [170_000, 200_000, 230_000, 260_000], { title: "Hervorming werkplekleren, Besox", reference: "besox.be, 2018", status: "verified" }),
    bands("2019-07", [173_400, 204_000, 234_600, 265_200], sources.ibo2019),
    bands("2020-03", [176_867, 208_181, 239_393, 270_504], { title: "IBO, mtech+", reference: "mtechplus.be; de eerste maand en latere aanpassingen zijn niet nagelezen", status: "unverified" }),
  ],
};
