import type { HeaderChoices } from "@/lib/domain/imports/match-header";
import type { OwnHost } from "@/lib/domain/imports/own-host";

/** What people said of a file, and what whoever hands it in may put in it. All optional: the operator says nothing. */
export interface ReadOptions {
  /** Of a workbook; the one with most known columns when left out. */
  sheet?: string;
  choices?: HeaderChoices;
  /** Corrected cells, by line and column. */
  fixes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Rows of another host are refused. */
  ownHost?: OwnHost;
  /** More rows than this are refused whole. */
  limits?: RowLimits;
}

export interface RowLimits {
  workbook: number;
  csv: number;
}

/** What may be handed in by people and keys: a workbook is unpacked whole in memory, a CSV file is not. */
export const uploadLimits: RowLimits = { workbook: 20_000, csv: 200_000 };
