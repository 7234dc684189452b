import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import { checkCompliance } from "@/lib/domain/regulation/check";
import type { Finding, RuleName } from "@/lib/domain/regulation/finding";
import { type Facts, instrumentCode } from "@/lib/domain/regulation/schema";
import type { OfferDetails } from "@/lib/domain/search/offer-details";

/** What can be said of an offer before there is a candidate, and what a reader should know will be asked. */
const shownRules: ReadonlySet<RuleName> = new Set([
  "instrument-available", "min-duration", "max-duration", "max-total-hours", "min-weekly-hours", "max-weekly-hours",
  "allowance-minimum", "allowance-amount", "candidate-eligibility", "plan-approval", "follow-up-contract",
]);

type HostKind = NonNullable<NonNullable<Facts["host"]>["kind"]>;

const hostKindOf = (kind: OrganisationKind): HostKind => {
  if (kind === "vdab" || kind === "diversity-service") return "flemish-government";
  return kind === "flemish-government" || kind === "local-government" || kind === "company" || kind === "non-profit" ? kind : "other";
};

type LegalFacts = Pick<OfferDetails, "instrument" | "startsOn" | "endsOn" | "hoursPerWeek" | "allowanceCents" | "organisation">;

/** What the law that holds on the first day says of an offer; null for a temporary job, which is outside it. */
export const lawOfOffer = (offer: LegalFacts): Finding[] | null => {
  const instrument = instrumentCode.safeParse(offer.instrument);
  if (!instrument.success) return null;
  const { findings } = checkCompliance({
    instrument: instrument.data,
    startsOn: offer.startsOn,
    endsOn: offer.endsOn ?? undefined,
    hoursPerWeek: offer.hoursPerWeek,
    host: { kind: hostKindOf(offer.organisation.kind) },
    allowanceCents: offer.allowanceCents ?? undefined,
  });
  return findings.filter(({ rule }) => shownRules.has(rule));
};
