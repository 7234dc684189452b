import { expect, test } from "vitest";
import { serviceOfferFilterOf, serviceOfferQuery } from "@/lib/server/offers/service-offer-filter";

test("an address asks for words, kind and help of the service; what it does not understand is left out", () => {
  const id = "019ab000-0000-7000-8000-000000000001";
  expect(serviceOfferFilterOf({ q: "  onthaal ", kind: "bis", facilitated: "nee", after: id })).toEqual({ text: "onthaal", kind: "bis", facilitated: false, after: id });
  expect(serviceOfferFilterOf({ facilitated: "ja", kind: "employment" })).toEqual({ text: undefined, kind: "employment", facilitated: true, after: undefined });
  expect(serviceOfferFilterOf({ q: " ", kind: "iss", facilitated: "misschien", after: "2" })).toEqual({ text: undefined, kind: undefined, facilitated: undefined, after: undefined });
  expect(serviceOfferFilterOf({ q: ["a", "b"] })).toEqual({ text: undefined, kind: undefined, facilitated: undefined, after: undefined });
});

test("the address of a filter asks for the same again, from the first page", () => {
  expect(serviceOfferQuery({ text: "onthaal", kind: "bis", facilitated: false, after: "x" })).toEqual({ q: "onthaal", kind: "bis", facilitated: "nee" });
  expect(serviceOfferQuery({})).toEqual({});
});
