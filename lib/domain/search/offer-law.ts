import { checkOffer } from "@/lib/domain/offers/law";
import type { Finding, RuleName } from "@/lib/domain/regulation/finding";
import type { Parameters } from "@/lib/domain/regulation/parameters/parameters";
import type { OfferDetails } from "@/lib/domain/search/offer-details";

/** What can be said of an offer before there is a candidate, and what a reader should know will be asked. Sanctions are no one else's business. */
const shownRules: ReadonlySet<RuleName> = new Set([
  "instrument-available", "min-duration", "max-duration", "max-total-hours", "min-weekly-hours", "max-weekly-hours",
  "allowance-minimum", "allowance-amount", "candidate-eligibility", "plan-approval", "follow-up-contract",
]);

type LegalFacts = Pick<OfferDetails, "instrument" | "startsOn" | "endsOn" | "hoursPerWeek" | "allowanceCents" | "organisation">;

/** What the law that holds on the first day says of an offer; null for a temporary job, which is outside it. */
export const lawOfOffer = (offer: LegalFacts, parameters: Parameters): Finding[] | null => {
  const check = checkOffer("publish", { ...offer, hostKind: offer.organisation.kind, sanctionsDecidedOn: [] }, parameters);
  return check && check.answer.findings.filter(({ rule }) => shownRules.has(rule));
};
