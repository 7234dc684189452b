import type { OfferContent } from "@/lib/domain/offers/rules";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import type { OfferStatus } from "@/lib/domain/offers/status";

/** An offer in the list of its organisation. */
export interface OwnOfferRow {
  id: string;
  title: string;
  status: OfferStatus;
  instrument: string | null;
  municipality: string | null;
  places: number;
  taken: number;
  /** Candidates nobody decided on yet, and those who were invited. */
  waiting: number;
  invited: number;
  applyUntil: string | null;
  /** The day on which the longest waiting candidate applied, in Brussels. */
  oldestOn: string | null;
}

/** An offer with everything its organisation may read and change. */
export interface OwnOffer extends OfferContent {
  id: string;
  slug: string;
  version: number;
  status: OfferStatus;
  kind: string;
  organisationId: string;
  organisation: string;
  organisationKind: OrganisationKind;
  replyDays: number;
  municipality: string | null;
  taken: number;
  facilitated: boolean;
  serviceInvolvedOn: string | null;
  publishedAt: Date | null;
  updatedAt: Date;
  closeReason: string | null;
  /** Days on which VDAB decided a sanction that was not lifted: the law panel needs them. */
  sanctionsDecidedOn: string[];
}

/** An offer of the Flemish government as the diversity service sees it. */
export interface ServiceOffer {
  id: string;
  slug: string;
  version: number;
  title: string;
  organisation: string;
  instrument: string | null;
  places: number;
  taken: number;
  facilitated: boolean;
  serviceInvolvedOn: string | null;
}
