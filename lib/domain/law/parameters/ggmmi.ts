import type { Source } from "../source";

/** A guaranteed average minimum monthly income for full-time work, from a month on, in cents. */
export interface MonthlyAmount {
  readonly from: string;
  readonly cents: number;
  readonly source: Source;
}

const collective = (reference: string): Source => ({ title: "Gewaarborgd gemiddeld minimummaandinkomen (cao 43)", reference, status: "verified" });
const general: Source = { title: "Gewaarborgd gemiddeld minimummaandinkomen (cao 43)", reference: "Algemene kennis, nog niet nagelezen", status: "unverified" };

/** GGMMI from 18 years on. */
export const ggmmi: readonly MonthlyAmount[] = [
  { from: "2016-06", cents: 153_193, source: general },
  { from: "2017-06", cents: 156_259, source: collective("Armoedebestrijding.be, juni 2017") },
  { from: "2018-09", cents: 159_381, source: collective("VDAB: de helft is 796,90 euro") },
  { from: "2020-03", cents: 162_572, source: general },
  { from: "2021-09", cents: 165_823, source: collective("Acerta, 10 september 2021") },
  { from: "2022-01", cents: 169_140, source: collective("Cultuurloket") },
  { from: "2022-03", cents: 172_521, source: general },
  { from: "2022-04", cents: 180_616, source: collective("Groups, 21 april 2022") },
  { from: "2022-05", cents: 184_228, source: general },
  { from: "2022-08", cents: 187_913, source: general },
  { from: "2022-11", cents: 191_671, source: general },
  { from: "2022-12", cents: 195_499, source: general },
  { from: "2023-11", cents: 199_418, source: collective("Sodalis; de maand is nog niet nagelezen") },
  { from: "2024-04", cents: 202_988, source: collective("Sodalis en Sociaal Kantoor, 2024") },
  { from: "2024-05", cents: 207_048, source: collective("Securex") },
  { from: "2025-02", cents: 211_189, source: collective("Securex") },
];

/** The last month for which the table is known. In April 2026 an amount of which only the rise is known was added. */
export const ggmmiKnownUntil = "2026-03";

/** The row of a month, or null outside the table: an amount is never guessed. */
export const ggmmiOf = (month: string, table: readonly MonthlyAmount[] = ggmmi, knownUntil: string = ggmmiKnownUntil): MonthlyAmount | null =>
  month > knownUntil ? null : table.findLast(({ from }) => from <= month) ?? null;
