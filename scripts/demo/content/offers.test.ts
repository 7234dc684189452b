import { describe, expect, test } from "vitest";
import { flemishEntities } from "@/db/reference/entities";
import { municipalities } from "@/db/reference/municipalities";
import { occupations } from "@/db/reference/occupations";
import type { DemoOffer, DemoOfferForm } from "./demo-offer";
import { demoOrganisations, hostingEntities } from "./hosts";
import { demoOffers } from "./offers";

const provinceOf = (offer: DemoOffer) => municipalities.find((m) => m.name === offer.municipality)?.province;
const placesOf = (programme: DemoOffer["programme"]) =>
  demoOffers.filter((offer) => offer.programme === programme).reduce((sum, offer) => sum + offer.places, 0);
const days = ({ length }: DemoOffer): number =>
  "days" in length ? length.days : "weeks" in length ? length.weeks * 7 : length.months * 31;

/** Longest stay in days that is safe on every start day: 26 weeks are more than six months that begin in September. */
const longest: Partial<Record<DemoOfferForm, number>> = { bvs: 30, wes: 186, bis: 178, ibo: 182, "ibo-plus": 364 };

describe("demo offers", () => {
  test("at least 130, over every form that can still start, with keys and titles of their own", () => {
    expect(demoOffers.length).toBeGreaterThanOrEqual(130);
    expect(new Set(demoOffers.map((offer) => offer.key)).size).toBe(demoOffers.length);
    expect(new Set(demoOffers.map((offer) => `${offer.host} ${offer.title}`)).size).toBe(demoOffers.length);
    for (const form of ["school", "bvs", "wes", "oplstage", "bis", "ibo", "ibo-plus", "oao", "sao", "so-ot", "employment"]) {
      expect(demoOffers.filter((offer) => offer.form === form).length, form).toBeGreaterThanOrEqual(2);
    }
  });

  test("in the five provinces and Brussels, in municipalities that exist", () => {
    for (const offer of demoOffers) expect(provinceOf(offer), offer.key).toBeDefined();
    for (const province of ["antwerpen", "limburg", "oost-vlaanderen", "vlaams-brabant", "west-vlaanderen", "brussel"]) {
      expect(demoOffers.filter((offer) => provinceOf(offer) === province).length, province).toBeGreaterThanOrEqual(10);
    }
  });

  test("the programmes have the places that the cities announced", () => {
    expect(placesOf("antwerpen-hoa")).toBe(20);
    expect(placesOf("gent-bis")).toBe(30);
    const genk = demoOffers.filter((offer) => offer.programme === "genk-springplank");
    expect(genk.filter((offer) => offer.summary.startsWith("Spoor lokaal bestuur"))).toHaveLength(2);
    expect(genk.filter((offer) => offer.summary.startsWith("Spoor taal en werk"))).toHaveLength(2);
    for (const offer of demoOffers.filter((o) => o.form === "employment")) expect(offer).toMatchObject({ programme: "antwerpen-hoa", length: { months: 12 } });
  });

  test.each(demoOffers.map((offer) => [offer.key, offer] as const))("%s keeps within the law of its form", (_, offer) => {
    expect(days(offer)).toBeLessThanOrEqual(longest[offer.form] ?? 372);
    if (offer.form === "ibo") expect(days(offer)).toBeGreaterThanOrEqual(28);
    if (offer.form === "so-ot") expect(days(offer)).toBeGreaterThanOrEqual(92);
    if (offer.form === "oao") expect(offer.hours).toBeGreaterThanOrEqual(20);
    if (offer.form === "sao") expect(offer.hours).toBeLessThan(20);
    expect(offer.hours).toBeLessThanOrEqual(38);
    // Half of the minimum income that is known last (February 2025: € 2.111,89), for the part of full time that is worked.
    if (offer.form === "bis") expect(offer.allowanceCents ?? 0).toBeGreaterThanOrEqual(Math.floor((105_594 * offer.hours) / 38));
    else expect(offer.allowanceCents).toBeUndefined();
  });

  test.each(demoOffers.map((offer) => [offer.key, offer] as const))("%s reads as a real place", (_, offer) => {
    const words = [offer.summary, ...offer.tasks, ...offer.learning, offer.guidance].join(" ").split(/\s+/u).length;
    expect(words, `${words} words`).toBeGreaterThanOrEqual(60);
    expect(words, `${words} words`).toBeLessThanOrEqual(140);
    expect(offer.tasks.length).toBeGreaterThanOrEqual(3);
    expect(offer.learning.length).toBeGreaterThanOrEqual(3);
    expect(offer.requirements.length).toBeGreaterThanOrEqual(1);
    for (const line of [offer.summary, offer.guidance, ...offer.tasks, ...offer.requirements]) expect(line).toMatch(/[.?!]$/u);
    expect(occupations.some((occupation) => occupation.code === offer.occupation)).toBe(true);
    if (offer.applyWithin !== null) expect(offer.applyWithin).toBeLessThan(offer.startsIn);
  });

  test("no two places share a text", () => {
    const texts = demoOffers.flatMap((offer) => [offer.summary, offer.guidance]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

test("hosts exist, and every invented one or entity that is listed has a use or a role", () => {
  expect(new Set(demoOrganisations.map((host) => host.key)).size).toBe(demoOrganisations.length);
  for (const host of demoOrganisations) expect(municipalities.some((m) => m.name === host.municipality), host.key).toBe(true);
  for (const code of hostingEntities) expect(flemishEntities.find((entity) => entity.code === code)?.validTo, code).toBeNull();
});
