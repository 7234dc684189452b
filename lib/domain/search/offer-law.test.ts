import { expect, test } from "vitest";
import { builtInParameters } from "@/lib/domain/regulation/parameters/parameters";
import { lawOfOffer } from "@/lib/domain/search/offer-law";
import type { OfferDetails } from "@/lib/domain/search/offer-details";

const offer = {
  instrument: "wes", startsOn: "2027-02-01", endsOn: "2027-07-31", hoursPerWeek: 38, allowanceCents: null,
  organisation: { name: "Stad Gent", slug: "stad-gent", kind: "local-government" },
} as const satisfies Partial<OfferDetails>;

test("an offer is told what the law of its first day says, and nothing about sanctions", () => {
  const rules = new Map(lawOfOffer(offer, builtInParameters)?.map(({ rule, outcome }) => [rule, outcome]));
  expect(rules.get("instrument-available")).toBe("pass");
  expect(rules.get("max-duration")).toBe("pass");
  expect(rules.get("candidate-eligibility")).toBe("unknown");
  expect(rules.has("host-sanction")).toBe(false);
  expect(lawOfOffer({ ...offer, endsOn: "2027-08-01" }, builtInParameters)?.find(({ rule }) => rule === "max-duration")?.outcome).toBe("fail");
});

test("a temporary job stands outside the law on internships", () => {
  expect(lawOfOffer({ ...offer, instrument: null }, builtInParameters)).toBeNull();
});
