import type { AllowanceScheme } from "./allowances/scheme";
import type { Day } from "./calendar";
import type { Rule } from "./finding";
import type { InstrumentCode } from "./schema";
import type { Bilingual, Source } from "./source";
import type { Topics } from "./topics";

/** Which date of a file decides at a border of the law: the start of the placement, or the day of signature. */
export type Anchor = "start" | "signed";

/** One dated version of an instrument: what held, from when by which anchor, and its rules in the order they are shown. */
export interface Version {
  readonly id: string;
  readonly anchor: Anchor;
  /** Null: it held as far back as our sources go. */
  readonly validFrom: Day | null;
  readonly allowanceBy: "host" | "vdab" | "none";
  readonly allowance: AllowanceScheme;
  readonly summary: Bilingual;
  readonly sources: readonly Source[];
  /** What somebody must decide before it can be, of which no fact tells. */
  readonly decision: { readonly message: Bilingual; readonly source: Source };
  /** A breach of its duties is a ground on which VDAB can grant an employer nothing for years. */
  readonly isSanctionGround?: boolean;
  readonly topics: Topics;
  readonly rules: readonly Rule[];
}

/** The day from which an instrument is gone, by its own anchor. */
export interface End {
  readonly anchor: Anchor;
  readonly from: Day;
  /** What can be chosen instead. */
  readonly advice: Bilingual;
  readonly source: Source;
}

export interface Instrument {
  readonly code: InstrumentCode;
  readonly name: Bilingual;
  /** The label of the diversity service: paid or not. */
  readonly paid: boolean;
  /** A sanction of VDAB on an employer bars it: VDAB grants it, or the rule holds by analogy. Where it is false the sanction only warns. */
  readonly vdabGranted: boolean;
  /** Oldest first. */
  readonly versions: readonly Version[];
  readonly end?: End;
}
