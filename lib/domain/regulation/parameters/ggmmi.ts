import type { Source } from "../source";
import type { ParameterRow, ParameterTable } from "./parameter-table";

const title = "Gewaarborgd gemiddeld minimummaandinkomen (cao 43)";
const verified = (reference: string): Source => ({ title, reference, status: "verified" });
const general = (reference = "Nog niet in een bron nagelezen"): Source => ({ title, reference, status: "unverified" });
const row = (validFrom: string, value: number, source: Source): ParameterRow<number> => ({ validFrom, value, source });

/**
 * GGMMI for full-time work from 18 years on, in cents a month. From April 2026 a rise agreed in 2021 is added of which
 * the amount is not known yet: a coordinator enters it with its source.
 */
export const ggmmi: ParameterTable<number> = {
  knownUntil: "2026-03",
  rows: [
    row("2016-06", 153_193, general("Past bij een leervergoeding van 528,60 euro; nog niet nagelezen")),
    row("2017-06", 156_259, verified("armoedebestrijding.be, 2017")),
    row("2018-09", 159_381, verified("VDAB: de helft is 796,90 euro sinds 1 september 2018")),
    row("2020-03", 162_572, general()),
    row("2021-09", 165_823, verified("acerta.be, 10 september 2021")),
    row("2022-01", 169_140, verified("cultuurloket.be, beroepsinlevingsstage")),
    row("2022-03", 172_521, general()),
    row("2022-04", 180_616, verified("groups.be, 21 april 2022")),
    row("2022-05", 184_228, general()),
    row("2022-08", 187_913, general()),
    row("2022-11", 191_671, general()),
    row("2022-12", 195_499, general("Past bij de leervergoedingen van 1 december 2022; nog niet nagelezen")),
    row("2023-11", 199_418, general("Bedrag van sodalis.be; de maand is nog niet nagelezen")),
    row("2024-04", 202_988, verified("sodalis.be, 2024")),
    row("2024-05", 207_048, verified("securex.be, nationaal GGMMI")),
    row("2025-02", 211_189, verified("securex.be, nationaal GGMMI")),
  ],
};
