import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { alreadyOver, contradiction, missingForPublication } from "@/lib/domain/offers/rules";
import { checkOffer } from "@/lib/domain/offers/law";
import { builtInParameters } from "@/lib/domain/regulation/parameters/parameters";
import { createOfferSchema } from "@/lib/domain/offers/schema";
import { flemishEntities } from "@/db/reference/entities";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import { demoOrganisations } from "@/scripts/demo/content/hosts";
import { demoOffers } from "@/scripts/demo/content/offers";
import { demoCalendar } from "@/scripts/demo/demo-calendar";
import { openEdition, termsOf } from "@/scripts/demo/edition";

const kindOf = (slug: string): OrganisationKind =>
  demoOrganisations.find(({ key }) => key === slug)?.kind ?? (flemishEntities.find(({ code }) => code === slug)?.code === "vdab" ? "vdab" : "flemish-government");

/** What an offer of which nothing was written would be. */
const nothing = {
  startsOn: null, endsOn: null, applyUntil: null, hoursPerWeek: null, municipalityNis: null, summary: "", tasks: "", guidance: "", allowanceCents: null,
};

/** Every third day of two years: all weekdays, ends of months and a leap day. */
const days = Array.from({ length: 244 }, (_, index) => Temporal.PlainDate.from("2026-11-22").add({ days: index * 3 }));

test.each(demoOffers.map((offer) => [offer.key, offer] as const))("%s can be published on any day of the next two years", (_, offer) => {
  for (const day of days) {
    const terms = termsOf(demoCalendar(day), openEdition(demoCalendar(day), offer, -1), null);
    const whole = { ...terms, key: "01900000-0000-4000-8000-000000000000" };
    expect(createOfferSchema.safeParse(whole).error?.issues).toBeUndefined();
    const written = { ...nothing, ...terms };
    expect(missingForPublication(written)).toEqual([]);
    expect(contradiction(written) ?? alreadyOver(written, day)).toBeNull();
    const law = checkOffer("publish", { ...written, hostKind: kindOf(offer.host), sanctionsDecidedOn: [] }, builtInParameters);
    expect((law?.blocking ?? []).map(({ rule }) => `${day.toString()} ${rule}`)).toEqual([]);
    if (written.applyUntil) expect(written.applyUntil < (written.startsOn ?? "")).toBe(true);
  }
});
