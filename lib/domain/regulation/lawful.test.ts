import { expect, test } from "vitest";
import { checkCompliance } from "./check";
import type { Facts, InstrumentCode } from "./schema";

const stageplan: Facts["plan"] = { kind: "stageplan", requestedOn: "2025-01-06", approvedOn: "2025-01-20", objective: "Werkritme vinden", competences: [{ name: "Afspraken nakomen", method: "Elke week een gesprek" }] };
const opleidingsplan: Facts["plan"] = { kind: "opleidingsplan", requestedOn: "2025-01-06", approvedOn: "2025-01-20", competences: [{ name: "Dossiers ordenen", method: "Samen met een collega" }] };
const seeker = { birthDate: "1996-04-12", jobSeeker: true, employed: false, mayWorkInBelgium: true, compulsoryForBelgianDiploma: false, registeredSince: "2022-06-01", workDisability: false, sicknessBenefit: false };
const host: Facts["host"] = { kind: "flemish-government", sanctions: [], recognisedWorkplace: true, weeksWorkedBefore: 0 };
const always = { startsOn: "2025-02-03", signedOn: "2025-01-27", fullTimeHoursPerWeek: 38, host, otherPlacements: [] } satisfies Partial<Facts>;
const paidByService = { payer: "diversity-service", budgetAvailable: true, serviceInvolvedOn: "2024-12-02", selectionStartedOn: "2024-12-02" } as const;

/** A lawful case of every instrument that can start on 3 February 2025, with everything known. */
const cases: Partial<Record<InstrumentCode, Facts>> = {
  school: { ...always, instrument: "school", endsOn: "2025-05-30", hoursPerWeek: 38, candidate: { education: "school" } },
  bvs: { ...always, instrument: "bvs", endsOn: "2025-03-04", hoursPerWeek: 38, candidate: seeker },
  wes: { ...always, instrument: "wes", endsOn: "2025-08-02", hoursPerWeek: 16, candidate: seeker, plan: stageplan, allowanceCents: 20_000, suspensions: [], earlyEnd: { on: "2025-06-30", decidedBy: "vdab", ground: "work-found" } },
  oplstage: { ...always, instrument: "oplstage", endsOn: "2025-03-28", hoursPerWeek: 38, candidate: { education: "vdab-course" } },
  bis: { ...always, instrument: "bis", endsOn: "2025-08-02", hoursPerWeek: 38, candidate: seeker, plan: opleidingsplan, allowanceCents: 105_594, funding: paidByService },
  ibo: { ...always, instrument: "ibo", endsOn: "2025-08-03", hoursPerWeek: 38, candidate: seeker, plan: opleidingsplan, followUpContract: { startsOn: "2025-08-04", openEnded: true } },
  "ibo-plus": { ...always, instrument: "ibo-plus", endsOn: "2026-02-01", hoursPerWeek: 19, candidate: seeker, plan: opleidingsplan, followUpContract: { startsOn: "2026-02-02", endsOn: "2027-01-31" }, funding: paidByService },
  oao: { ...always, instrument: "oao", endsOn: "2025-06-30", hoursPerWeek: 22.8, candidate: { education: "alternating" }, plan: opleidingsplan, trainingYear: 2, allowanceCents: 67_590, funding: paidByService, suspensions: [{ from: "2025-03-03", to: "2025-03-07", reason: "illness" }] },
  sao: { ...always, instrument: "sao", endsOn: "2025-06-30", hoursPerWeek: 14, candidate: { education: "alternating" }, plan: opleidingsplan },
  "so-ot": { ...always, instrument: "so-ot", endsOn: "2025-06-30", hoursPerWeek: 38, candidate: { compulsorySchooling: false } },
};

test.each(Object.entries(cases))("a lawful %s that is fully known is compliant", (_code, facts) => {
  const { verdict, findings } = checkCompliance(facts);
  expect(findings.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
  expect(verdict).toBe("compliant");
});

/** The same on 7 September 2026: amounts of that month are not known, and IBO+ passes on a verified ground. */
const laterDays = { startsOn: "2026-09-07", signedOn: "2026-09-01", endsOn: "2027-02-28", allowanceCents: undefined, suspensions: undefined, earlyEnd: undefined } satisfies Partial<Facts>;
const later: Partial<Record<InstrumentCode, Partial<Facts>>> = {
  bvs: { endsOn: "2026-10-06" }, ibo: { followUpContract: { startsOn: "2027-03-01", openEnded: true } },
  "ibo-plus": { candidate: { groundVerified: true }, followUpContract: { startsOn: "2027-03-01", endsOn: "2027-08-22" } },
};

test.each(Object.entries(cases))("a lawful %s of September 2026 is compliant too", (_code, facts) => {
  const plan = facts.plan && { ...facts.plan, requestedOn: "2026-08-03", approvedOn: "2026-08-17" };
  const { verdict, findings } = checkCompliance({ ...facts, ...laterDays, ...later[facts.instrument], plan });
  expect(findings.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
  expect(verdict).toBe("compliant");
});

test("and the abolished ones were, in their time", () => {
  const past: Facts[] = [
    { ...always, instrument: "act", startsOn: "2022-12-30", signedOn: "2022-12-20", endsOn: "2023-06-29", candidate: seeker, plan: { kind: "stageplan", startSituationActions: ["Gesprek met de arts"] } },
    { ...always, instrument: "gbvs", startsOn: "2022-12-30", signedOn: "2022-12-20", totalHours: 600, candidate: seeker },
    { ...always, instrument: "bio", startsOn: "2018-09-15", signedOn: "2018-08-20", endsOn: "2019-06-14", candidate: seeker, plan: { ...opleidingsplan, approvedOn: "2018-08-10" } },
    { ...always, instrument: "iss", startsOn: "2018-06-01", signedOn: "2018-05-20", endsOn: "2018-08-31", candidate: { educationLevel: "low", birthDate: "1998-01-01", bitDay: 156 } },
    { ...always, instrument: "ibo-interim", startsOn: "2018-06-01", signedOn: "2018-05-20", endsOn: "2018-08-31", plan: { ...opleidingsplan, approvedOn: "2018-05-10" }, followUpContract: { startsOn: "2018-09-01", openEnded: true } },
    { ...always, instrument: "cibo", startsOn: "2018-06-01", signedOn: "2018-05-20", endsOn: "2018-08-31", plan: { ...opleidingsplan, approvedOn: "2018-05-10" }, followUpContract: { startsOn: "2018-09-01", openEnded: true } },
    { ...always, instrument: "wes", startsOn: "2022-12-01", signedOn: "2022-11-30", endsOn: "2023-05-31", hoursPerWeek: 20, candidate: seeker, plan: { ...opleidingsplan, approvedOn: "2022-11-25" } },
  ];
  for (const facts of past) expect([facts.instrument, checkCompliance(facts).verdict]).toEqual([facts.instrument, "compliant"]);
});

test("a warning never changes the verdict", () => {
  const facts: Facts = { ...always, instrument: "school", endsOn: "2025-05-30", candidate: { education: "school" }, host: { sanctions: [{ decidedOn: "2024-06-01" }] } };
  const { verdict, findings } = checkCompliance(facts);
  expect(findings.find(({ rule }) => rule === "host-sanction")?.outcome).toBe("warn");
  expect(verdict).toBe("compliant");
});
