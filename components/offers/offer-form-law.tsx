"use client";

import { LiveCheck, type LiveCheckProps } from "@/components/law/live-check";
import { textIn } from "@/components/law/use-typed-form";
import { offerFacts, type OfferTerms } from "@/lib/domain/offers/law";
import { centsFrom, hoursFrom } from "@/lib/domain/offers/typed-numbers";

interface OfferFormLawProps extends Pick<LiveCheckProps, "formId" | "mendable" | "extraRows" | "words"> {
  /** What was kept. */
  terms: OfferTerms;
}

const numberOr = (value: unknown): number | null => (typeof value === "number" && Number.isFinite(value) ? value : null);

/** What was kept, with what now stands in the form: each step asks only a part. */
const typedTerms = (form: FormData | null, terms: OfferTerms): OfferTerms => {
  const typed = <T,>(name: string, kept: T, read: () => T): T => (form?.has(name) ? read() : kept);
  return {
    ...terms,
    instrument: typed("instrument", terms.instrument, () => textIn(form, "instrument") ?? null),
    startsOn: typed("startsOn", terms.startsOn, () => textIn(form, "startsOn") ?? null),
    endsOn: typed("endsOn", terms.endsOn, () => textIn(form, "endsOn") ?? null),
    hoursPerWeek: typed("hoursPerWeek", terms.hoursPerWeek, () => numberOr(hoursFrom(form?.get("hoursPerWeek")))),
    allowanceCents: typed("allowanceCents", terms.allowanceCents, () => numberOr(centsFrom(form?.get("allowanceCents")))),
  };
};

/** The check of the law beside the form of an offer: what decides at publication. */
export const OfferFormLaw = ({ terms, ...check }: OfferFormLawProps) =>
  <LiveCheck {...check} step="publish" factsFrom={(form) => offerFacts(typedTerms(form, terms))} />;
