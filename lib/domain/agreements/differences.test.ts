import { describe, expect, test } from "vitest";
import { differencesOf } from "@/lib/domain/agreements/differences";
import type { FrozenText } from "@/lib/domain/agreements/frozen-text";

const text = (clauses: FrozenText["clauses"], name = "Digitaal Vlaanderen"): FrozenText => ({
  title: "Overeenkomst", reference: "WES-2026-00001", parties: [{ party: "host", role: "De organisatie", name, enterpriseNumber: null }],
  terms: { startsOn: "2026-03-02", endsOn: "2026-05-29", hoursPerWeek: 38, days: [], place: "Gent", mentorName: "Hanne", supervisorName: "", goals: [], payer: "none", allowanceCents: null },
  clauses,
});

describe("what changed between two versions of an agreement", () => {
  const period = { heading: "Wanneer?", text: "Van 2 maart tot en met 29 mei." };
  const goals = { heading: "Wat leert de stagiair?", text: "Deze doelen:", items: ["rekenen"] };

  test("the same text differs in nothing", () => {
    expect(differencesOf(text([period, goals]), text([period, goals]))).toEqual([]);
  });

  test("names each article that changed, its list included, and an article that came or went", () => {
    const later = text([{ ...period, text: "Van 2 maart tot en met 12 juni." }, { heading: "Wie betaalt wat?", text: "Niemand." }]);
    expect(differencesOf(text([period, goals]), later)).toEqual([
      { heading: "Wanneer?", before: "Van 2 maart tot en met 29 mei.", now: "Van 2 maart tot en met 12 juni." },
      { heading: "Wie betaalt wat?", before: null, now: "Niemand." },
      { heading: "Wat leert de stagiair?", before: "Deze doelen:\nrekenen", now: null },
    ]);
  });

  test("another party shows under the title", () => {
    expect(differencesOf(text([period]), text([period], "Departement Omgeving"))).toEqual([
      { heading: "Overeenkomst", before: "De organisatie · Digitaal Vlaanderen", now: "De organisatie · Departement Omgeving" },
    ]);
  });
});
