import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { alreadyOver, contradiction, harmfulChange, missingForPublication, slugOf, type OfferContent } from "@/lib/domain/offers/rules";

const offer: OfferContent = {
  instrument: "school", programmeId: null, title: "Onthaal", summary: "Kort", tasks: "Taken", learning: "", guidance: "Mentor", requirements: "", occupation: "",
  educationLevel: "bachelor", places: 2, hoursPerWeek: 38, startsOn: "2027-02-01", endsOn: "2027-03-31", applyUntil: "2026-12-31", municipalityNis: 44021,
  street: "", payer: "none", allowanceCents: null, travelReimbursed: true, facilities: ["quiet"], mentorName: "",
};

test("a complete offer lacks nothing; each wanted field is named, in the order of the form", () => {
  expect(missingForPublication(offer)).toEqual([]);
  expect(missingForPublication({ ...offer, endsOn: null, summary: "", guidance: "" })).toEqual(["summary", "endsOn", "guidance"]);
});

describe("a change after publication is harmful when it", () => {
  test.each<[string, Partial<OfferContent>, string | null]>([
    ["moves the first day", { startsOn: "2027-02-02" }, "startsOn"],
    ["gives less time", { applyUntil: "2026-12-30" }, "applyUntil"],
    ["gives more time", { applyUntil: "2027-01-15" }, null],
    ["opens it for ever", { applyUntil: null }, null],
    ["asks a higher diploma", { educationLevel: "master" }, "educationLevel"],
    ["asks a lower diploma", { educationLevel: "none" }, null],
    ["takes a facility away", { facilities: ["telework"] }, "facilities"],
    ["adds one", { facilities: ["telework", "quiet"] }, null],
    ["pays travel no longer", { travelReimbursed: false }, "travelReimbursed"],
    ["lies elsewhere", { municipalityNis: 11002 }, "municipalityNis"],
    ["explains better", { tasks: "Meer taken", title: "Onthaalmedewerker", guidance: "Twee mentoren" }, null],
  ])("%s", (_, change, field) => {
    expect(harmfulChange(offer, { ...offer, ...change })).toBe(field);
  });

  test("closes what was open all the time", () => {
    expect(harmfulChange({ ...offer, applyUntil: null }, offer)).toBe("applyUntil");
  });
});

test("dates that contradict each other are named by field; unknown ones contradict nothing", () => {
  expect(contradiction({ startsOn: "2027-02-01", endsOn: "2027-01-31", applyUntil: null })).toEqual({ code: "endBeforeStart", field: "endsOn" });
  expect(contradiction({ startsOn: "2027-02-01", endsOn: "2027-02-01", applyUntil: null })).toBeNull();
  expect(contradiction({ startsOn: null, endsOn: "2027-02-01", applyUntil: "2027-02-02" })).toEqual({ code: "offer.applyUntilAfterEnd", field: "applyUntil" });
  expect(contradiction({ startsOn: null, endsOn: null, applyUntil: "2027-02-02" })).toBeNull();
});

test("the last day itself is not over", () => {
  const on = (day: string) => alreadyOver({ endsOn: "2027-03-31", applyUntil: "2026-12-31" }, Temporal.PlainDate.from(day));
  expect(on("2026-12-31")).toBeNull();
  expect(on("2027-01-01")).toEqual({ code: "offer.applyUntilInPast", field: "applyUntil" });
  expect(on("2027-04-01")).toEqual({ code: "offer.endsInPast", field: "endsOn" });
});

test.each([
  ["Medewerker onthaal & planning", "medewerker-onthaal-planning"],
  ["Coördinator één-op-één", "coordinator-een-op-een"],
  ["  --C#/.NET!  ", "c-net"],
  ["日本", "stageplaats"],
  ["x".repeat(100), "x".repeat(60)],
])("the address of %j is %j", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
