import type { OfferField } from "@/lib/domain/offers/rules";

/** Steps of the form of an offer, in order. */
export const offerFormSteps = ["kind", "tasks", "time", "place", "terms", "check"] as const;
export type OfferFormStep = (typeof offerFormSteps)[number];

/** Which step asks for a field: where an incomplete answer leads back to. */
export const stepOfField: Readonly<Record<OfferField, OfferFormStep>> = {
  instrument: "kind", programmeId: "kind", title: "kind", places: "kind",
  summary: "tasks", tasks: "tasks", learning: "tasks", occupation: "tasks",
  startsOn: "time", endsOn: "time", hoursPerWeek: "time", applyUntil: "time",
  municipalityNis: "place", street: "place", mentorName: "place", guidance: "place",
  educationLevel: "terms", requirements: "terms", payer: "terms", allowanceCents: "terms", travelReimbursed: "terms", facilities: "terms",
};

/** The step after this one; after the last the check stays. */
export const nextFormStep = (step: OfferFormStep): OfferFormStep => offerFormSteps[offerFormSteps.indexOf(step) + 1] ?? "check";
