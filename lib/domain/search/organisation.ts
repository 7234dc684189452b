import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import type { OfferCard } from "@/lib/domain/search/offer-card";

/** What anyone may read of an organisation that hosts. */
export interface PublicOrganisation {
  id: string;
  slug: string;
  kind: OrganisationKind;
  name: string;
  description: string;
  municipality: string | null;
  openOffers: number;
}

/** Everything that anyone may read of one organisation. */
export interface PublicOrganisationDetails extends PublicOrganisation {
  aliases: string[];
  website: string | null;
  street: string | null;
  postcode: string | null;
  /** Working days within which it promises candidates an answer. */
  replyDays: number;
  /** Its last day, when it was dissolved or merged. */
  validTo: string | null;
  /** The policy domain of a Flemish entity today. */
  policyDomain: string | null;
  programmes: { slug: string; name: string }[];
  /** Its newest open offers. */
  offers: OfferCard[];
}
