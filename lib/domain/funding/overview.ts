import type { FundingStatus } from "@/lib/domain/funding/status";

/** A budget line with what became of its money, in cents. Paid + committed + reserved + free = total. */
export interface BudgetLine {
  id: string;
  year: number;
  name: string;
  totalCents: number;
  paidCents: number;
  /** Reserved for placements whose agreement is signed. */
  committedCents: number;
  /** Reserved for placements that are not signed yet. */
  reservedCents: number;
  freeCents: number;
  /** What will have been paid by 31 December of its year when all runs as agreed; null once that year is over. */
  expectedCents: number | null;
}

export interface BudgetChange {
  id: string;
  year: number;
  name: string;
  totalCents: number;
  /** What the line has now; null for a new line. */
  currentCents: number | null;
  proposedBy: string;
  isMine: boolean;
}

/** A request for payment as the diversity service sees it. */
export interface FundingRow {
  id: string;
  version: number;
  placementId: string;
  reference: string;
  title: string;
  instrument: string;
  hostName: string;
  traineeName: string;
  startsOn: string;
  endsOn: string;
  monthCents: number;
  totalCents: number;
  selectionStartedOn: string;
  serviceInvolvedOn: string | null;
  askedAt: Date;
}

/** What the entity sees of its own request. */
export interface FundingState {
  id: string;
  version: number;
  status: FundingStatus;
  monthCents: number;
  selectionStartedOn: string;
  reasonCode: string | null;
  reasonText: string;
  reservedCents: number;
  paidCents: number;
}
