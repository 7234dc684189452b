import type { OfferStatus } from "@/lib/domain/offers/status";
import type { OfferCard } from "@/lib/domain/search/offer-card";

/** What anyone may read of an offer that is, or was, public. */
export interface OfferDetails extends OfferCard {
  /** `expired` also when the last day to apply has passed and nobody has closed it yet. */
  status: Exclude<OfferStatus, "draft">;
  tasks: string;
  learning: string;
  guidance: string;
  requirements: string;
  occupation: string;
  street: string;
  postcode: string | null;
  places: number;
  taken: number;
  mentorName: string;
  /** Calendar days in Belgium. */
  publishedOn: string;
  closedOn: string | null;
  organisationAbout: { description: string; website: string | null; replyDays: number; openOffers: number };
}

/** Whether it is over for good; a full or paused offer may come back. */
export const isGone = ({ status }: Pick<OfferDetails, "status">): boolean => status === "closed" || status === "expired";
