import type { SentSanctionLetter } from "./letter";
import type { SanctionCaseStatus } from "./status";

/** A case as lists show it. */
export interface SanctionRow {
  id: string;
  reference: string;
  organisationName: string;
  status: SanctionCaseStatus;
  proposedAt: Date;
  hearingUntil: string | null;
  hasStatement: boolean;
  decidedOn: string | null;
  lastDay: string | null;
  liftedAt: Date | null;
}

/** A file of the employer that the sanction leaves as it is, or that it bars. */
export interface TouchedFile {
  id: string;
  reference: string;
  traineeName: string;
  instrument: string;
  startsOn: string;
  endsOn: string;
}

export interface TouchedOffer {
  id: string;
  title: string;
  startsOn: string | null;
  openApplications: number;
}

/** What a sanction does to what the employer has here. */
export interface SanctionReach {
  /** Placements that run: they go on. */
  running: readonly TouchedFile[];
  /** Files that can go no further, by their first day. */
  barredFiles: readonly TouchedFile[];
  barredOffers: readonly TouchedOffer[];
}

/** The facts of a case, as far as this reader may know them. */
export interface SanctionCaseView {
  id: string;
  version: number;
  reference: string;
  status: SanctionCaseStatus;
  organisation: { id: string; name: string; enterpriseNumber: string | null };
  placement: { id: string; reference: string; instrument: string; startsOn: string } | null;
  facts: string;
  breachOn: string;
  proposedAt: Date;
  hearingUntil: string | null;
  statement: string;
  statedAt: Date | null;
  reason: string;
  /** Names of VDAB's people; the employer reads them in the letters only. */
  proposedBy: string | null;
  decidedBy: string | null;
  sanction: { id: string; decidedOn: string; lastDay: string; liftedAt: Date | null; liftReason: string } | null;
  hearingLetter: SentSanctionLetter | null;
  letter: SentSanctionLetter | null;
  reach: SanctionReach;
  /** What this reader may do now. */
  rights: { hear: boolean; answer: boolean; decide: boolean; drop: boolean; lift: boolean };
  /** The last day of a sanction decided today; null where nothing is to decide. */
  lastDayIfDecided: string | null;
  /** Why a decision cannot be taken now by this reader, as a code of the messages. */
  undecidable: "open" | "sameperson" | null;
}
