import { describe, expect, test } from "vitest";
import { noTerms, placementFacts, type PlacementCase } from "@/lib/domain/placements/facts";
import { checkForStep } from "@/lib/domain/regulation/check-step";

const bare: PlacementCase = {
  instrument: "wes", startsOn: "2026-03-02", endsOn: "2026-07-31", signedOn: null, hoursPerWeek: 19, hostKind: null, sanctionedOn: null, birthDate: null,
  jobSeeker: null, terms: null, plan: null, serviceInvolvedOn: null, budgetAvailable: null, otherPlacements: null, suspensions: [], earlyEnd: null,
};
const seeker = { registeredSince: "2025-01-06", registeredUntil: null, mayWorkInBelgium: true, employed: false, education: "none", groundVerified: false };

const outcomeOf = (given: PlacementCase, rule: string): string | undefined => {
  const facts = placementFacts(given);
  return facts ? checkForStep("sign", facts).answer.findings.find((finding) => finding.rule === rule)?.outcome : undefined;
};

describe("the facts of a placement", () => {
  test("leave out what is not known, so that the law says that it is not", () => {
    expect(placementFacts(bare)).toMatchObject({ host: {}, plan: undefined, funding: undefined, otherPlacements: undefined, suspensions: undefined });
    expect([outcomeOf(bare, "host-sanction"), outcomeOf(bare, "candidate-eligibility"), outcomeOf(bare, "plan-kind")]).toEqual(["unknown", "unknown", "unknown"]);
  });

  test("are none for what is no instrument", () => {
    expect(placementFacts({ ...bare, instrument: "employment" })).toBeNull();
  });

  test("have no end that lies before the start", () => {
    expect(placementFacts({ ...bare, endsOn: "2026-03-01" })?.endsOn).toBeUndefined();
  });
});

describe("a job seeker", () => {
  test("is registered on the first day, or it is not for them", () => {
    expect(outcomeOf({ ...bare, jobSeeker: seeker }, "candidate-eligibility")).toBe("pass");
    expect(outcomeOf({ ...bare, jobSeeker: { ...seeker, registeredUntil: "2026-03-01" } }, "candidate-eligibility")).toBe("fail");
    expect(outcomeOf({ ...bare, jobSeeker: { ...seeker, registeredSince: "2026-03-03" } }, "candidate-eligibility")).toBe("fail");
    expect(outcomeOf({ ...bare, jobSeeker: { ...seeker, employed: true } }, "candidate-eligibility")).toBe("fail");
  });

  test("with a verified ground may do an IBO+, and without one nothing is said of a ground", () => {
    const plus = { ...bare, instrument: "ibo-plus", startsOn: "2025-03-03", endsOn: "2025-08-29" };
    expect(outcomeOf({ ...plus, jobSeeker: { ...seeker, groundVerified: true } }, "candidate-eligibility")).toBe("pass");
    expect(placementFacts({ ...plus, jobSeeker: seeker })?.candidate).not.toHaveProperty("groundVerified", false);
  });
});

describe("terms", () => {
  test("a recognition covers the whole period", () => {
    const oao = (recognisedUntil: string) => outcomeOf({ ...bare, instrument: "oao", terms: { ...noTerms, recognisedUntil } }, "host-recognition");
    expect([oao("2026-07-31"), oao("2026-07-30")]).toEqual(["pass", "fail"]);
  });

  test("a contract counts when it has an end or is open-ended", () => {
    const ibo = { ...bare, instrument: "ibo", startsOn: "2026-03-02", endsOn: "2026-05-29" };
    const after = (contract: Partial<typeof noTerms>) => outcomeOf({ ...ibo, terms: { ...noTerms, contractStartsOn: "2026-06-01", ...contract } }, "follow-up-contract");
    expect(after({})).toBe("unknown");
    expect(after({ contractOpenEnded: true })).toBe("pass");
    // 89 days of training: 1 June to 27 August is 88 days, to 28 August 89.
    expect([after({ contractEndsOn: "2026-08-27" }), after({ contractEndsOn: "2026-08-28" })]).toEqual(["fail", "pass"]);
  });

  test("the diversity service pays when it was there from the selection on", () => {
    const bis = (serviceInvolvedOn: string) => outcomeOf({
      ...bare, instrument: "bis", hostKind: "flemish-government", serviceInvolvedOn, budgetAvailable: true,
      terms: { ...noTerms, payer: "diversity-service", selectionStartedOn: "2026-01-15" },
    }, "funding-conditions");
    expect([bis("2026-01-15"), bis("2026-01-16")]).toEqual(["pass", "fail"]);
  });
});

test("a plan is what it contains, and who approved it when", () => {
  const plan = { kind: "stageplan" as const, content: { objective: "Ontdekken of magazijnwerk past", competences: [{ name: "Rekken aanvullen", method: "Meewerken met Els" }] }, requestedOn: "2026-02-10", approvedOn: null };
  expect(placementFacts({ ...bare, plan })?.plan).toMatchObject({ kind: "stageplan", requestedOn: "2026-02-10", competences: [{ name: "Rekken aanvullen", method: "Meewerken met Els" }] });
  expect(outcomeOf({ ...bare, plan }, "plan-content")).toBe("pass");
  expect(outcomeOf({ ...bare, plan: { ...plan, content: {} } }, "plan-content")).toBe("fail");
});
