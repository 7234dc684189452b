import { describe, expect, test } from "vitest";
import { checkCompliance } from "./check";
import type { RuleName } from "./finding";
import type { Facts } from "./schema";

const findingOf = (facts: Facts, rule: RuleName) => checkCompliance(facts).findings.find((finding) => finding.rule === rule);
const outcome = (facts: Facts, rule: RuleName) => findingOf(facts, rule)?.outcome ?? "absent";
const rules = (facts: Facts) => checkCompliance(facts).findings.map((finding) => `${finding.rule} ${finding.outcome}`).toSorted();

const wes: Facts = { instrument: "wes", startsOn: "2023-02-01" };

describe("with only an instrument and a start, every standing rule is there", () => {
  test.each<[Facts, string[]]>([
    [{ instrument: "school", startsOn: "2024-02-01" }, ["candidate-eligibility pass", "host-sanction pass", "instrument-available pass", "signed-before-start unknown"]],
    [{ instrument: "bvs", startsOn: "2024-02-01" }, ["candidate-eligibility unknown", "host-sanction unknown", "instrument-available pass", "max-duration unknown", "signed-before-start unknown"]],
    [{ instrument: "gbvs", startsOn: "2022-02-01" }, ["candidate-eligibility unknown", "host-sanction unknown", "instrument-available pass", "max-total-hours unknown", "signed-before-start unknown"]],
    [{ instrument: "act", startsOn: "2022-02-01" }, ["candidate-eligibility unknown", "host-sanction unknown", "instrument-available pass", "max-duration unknown", "plan-content unknown", "plan-kind unknown", "signed-before-start unknown"]],
    [{ instrument: "wes", startsOn: "2022-02-01" }, ["candidate-eligibility unknown", "host-sanction unknown", "instrument-available pass", "max-duration unknown", "min-weekly-hours unknown", "plan-approval unknown", "plan-content unknown", "plan-kind unknown", "signed-before-start unknown"]],
    [wes, ["candidate-eligibility unknown", "host-sanction unknown", "instrument-available pass", "max-duration unknown", "plan-approval unknown", "plan-content unknown", "plan-kind unknown", "signed-before-start unknown"]],
    [{ instrument: "oplstage", startsOn: "2024-02-01" }, ["candidate-eligibility pass", "host-sanction unknown", "instrument-available pass", "signed-before-start unknown"]],
    [{ instrument: "bio", startsOn: "2017-02-01" }, ["candidate-eligibility unknown", "host-sanction unknown", "instrument-available pass", "plan-approval unknown", "plan-content unknown", "plan-kind unknown", "signed-before-start unknown"]],
    [{ instrument: "bis", startsOn: "2024-02-01" }, ["candidate-eligibility unknown", "host-sanction unknown", "instrument-available pass", "max-duration unknown", "max-weekly-hours unknown", "min-weekly-hours pass", "plan-approval unknown", "plan-content unknown", "plan-kind unknown", "signed-before-start unknown"]],
    [{ instrument: "ibo", startsOn: "2024-02-01" }, ["candidate-eligibility unknown", "follow-up-contract unknown", "host-sanction unknown", "instrument-available pass", "max-duration unknown", "max-weekly-hours unknown", "min-duration unknown", "min-weekly-hours unknown", "plan-approval unknown", "plan-content unknown", "plan-kind unknown", "signed-before-start unknown"]],
    [{ instrument: "ibo-plus", startsOn: "2024-02-01" }, ["candidate-eligibility unknown", "follow-up-contract unknown", "host-sanction unknown", "instrument-available pass", "max-duration unknown", "min-duration unknown", "plan-approval unknown", "plan-content unknown", "plan-kind unknown", "signed-before-start unknown"]],
    [{ instrument: "ibo-interim", startsOn: "2017-02-01" }, ["follow-up-contract unknown", "host-sanction unknown", "instrument-available pass", "plan-approval unknown", "plan-content unknown", "plan-kind unknown", "signed-before-start unknown"]],
    [{ instrument: "cibo", startsOn: "2017-02-01" }, ["follow-up-contract unknown", "host-sanction unknown", "instrument-available pass", "plan-approval unknown", "plan-content unknown", "plan-kind unknown", "signed-before-start unknown"]],
    [{ instrument: "iss", startsOn: "2017-02-01" }, ["candidate-eligibility unknown", "host-sanction unknown", "instrument-available pass", "max-duration unknown", "signed-before-start unknown"]],
    [{ instrument: "oao", startsOn: "2024-02-01" }, ["candidate-eligibility pass", "host-recognition unknown", "host-sanction pass", "instrument-available pass", "min-weekly-hours unknown", "plan-content unknown", "plan-kind unknown", "signed-before-start unknown"]],
    [{ instrument: "sao", startsOn: "2024-02-01" }, ["candidate-eligibility pass", "host-recognition unknown", "host-sanction pass", "instrument-available pass", "plan-content unknown", "plan-kind unknown", "signed-before-start unknown"]],
    [{ instrument: "so-ot", startsOn: "2024-02-01" }, ["candidate-eligibility unknown", "host-sanction unknown", "instrument-available pass", "min-duration unknown", "signed-before-start unknown"]],
  ])("%j", (facts, expected) => {
    expect(rules(facts)).toEqual(expected);
    expect(checkCompliance(facts).verdict).toBe("incomplete");
    expect(checkCompliance(facts).findings[0]?.rule).toBe("instrument-available");
  });
});

test("an unknown finding names the facts that are missing", () => {
  expect(findingOf({ instrument: "ibo", startsOn: "2024-02-01", candidate: { jobSeeker: true } }, "candidate-eligibility")).toMatchObject({
    outcome: "unknown", missing: ["candidate.employed", "candidate.mayWorkInBelgium", "host.weeksWorkedBefore"],
  });
  expect(findingOf({ instrument: "ibo", startsOn: "2024-02-01", hoursPerWeek: 20 }, "min-weekly-hours")).toMatchObject({ missing: ["fullTimeHoursPerWeek"] });
});

describe("a rule fails or passes as soon as the facts suffice", () => {
  test.each<[string, Facts, RuleName, string]>([
    ["one criterion that fails settles it", { ...wes, candidate: { employed: true } }, "candidate-eligibility", "fail"],
    ["one that holds does not", { ...wes, candidate: { employed: false } }, "candidate-eligibility", "unknown"],
    ["earlier work settles an IBO", { instrument: "ibo", startsOn: "2024-02-01", host: { weeksWorkedBefore: 5 } }, "candidate-eligibility", "fail"],
    ["IBO+ looks at nothing of IBO's", { instrument: "ibo-plus", startsOn: "2024-02-01", candidate: { groundVerified: true, mayWorkInBelgium: false }, host: { weeksWorkedBefore: 50 } }, "candidate-eligibility", "pass"],
    ["24 months are enough at any age", { instrument: "ibo-plus", startsOn: "2024-02-01", candidate: { jobSeeker: true, employed: false, registeredSince: "2022-02-01" } }, "candidate-eligibility", "pass"],
    ["13 months without an age are not", { instrument: "ibo-plus", startsOn: "2024-02-01", candidate: { jobSeeker: true, employed: false, registeredSince: "2023-01-01", workDisability: false, sicknessBenefit: false } }, "candidate-eligibility", "unknown"],
    ["11 months are too few at any age", { instrument: "ibo-plus", startsOn: "2024-02-01", candidate: { jobSeeker: true, employed: false, registeredSince: "2023-03-01", workDisability: false, sicknessBenefit: false } }, "candidate-eligibility", "fail"],
    ["without work and benefit nothing else counts", { instrument: "ibo-plus", startsOn: "2024-02-01", candidate: { employed: true, sicknessBenefit: false } }, "candidate-eligibility", "fail"],
    ["a ground not verified is no ground missed", { instrument: "ibo-plus", startsOn: "2024-02-01", candidate: { groundVerified: false } }, "candidate-eligibility", "unknown"],
    ["from 2026 the old list only warns", { instrument: "ibo-plus", startsOn: "2026-02-01", candidate: { employed: true, sicknessBenefit: false } }, "candidate-eligibility", "warn"],
    ["and warns also of nobody", { instrument: "ibo-plus", startsOn: "2026-02-01" }, "candidate-eligibility", "warn"],
    ["but a verified ground settles it", { instrument: "ibo-plus", startsOn: "2026-02-01", candidate: { groundVerified: true } }, "candidate-eligibility", "pass"],
    ["an education that does not fit", { instrument: "oao", startsOn: "2024-02-01", candidate: { education: "school" } }, "candidate-eligibility", "fail"],
    ["no hours are less than half-time anywhere", { instrument: "ibo", startsOn: "2024-02-01", hoursPerWeek: 0 }, "min-weekly-hours", "fail"],
    ["and no overtime anywhere", { instrument: "ibo", startsOn: "2024-02-01", hoursPerWeek: 0 }, "max-weekly-hours", "pass"],
    ["a BIS below half-time only warns", { instrument: "bis", startsOn: "2024-02-01", hoursPerWeek: 10, fullTimeHoursPerWeek: 38 }, "min-weekly-hours", "warn"],
    ["overtime fails", { instrument: "bis", startsOn: "2024-02-01", hoursPerWeek: 38.5, fullTimeHoursPerWeek: 38 }, "max-weekly-hours", "fail"],
    ["half an hour less than half-time fails an IBO", { instrument: "ibo", startsOn: "2024-02-01", hoursPerWeek: 18.5, fullTimeHoursPerWeek: 38 }, "min-weekly-hours", "fail"],
    ["and warns in a BIS", { instrument: "bis", startsOn: "2024-02-01", hoursPerWeek: 18.5, fullTimeHoursPerWeek: 38 }, "min-weekly-hours", "warn"],
    ["half-time is enough for an IBO", { instrument: "ibo", startsOn: "2024-02-01", hoursPerWeek: 19, fullTimeHoursPerWeek: 38 }, "min-weekly-hours", "pass"],
    ["a given plan without kind has none", { ...wes, plan: {} }, "plan-kind", "fail"],
    ["a given plan that is empty lacks its content", { ...wes, plan: {} }, "plan-content", "fail"],
    ["a given plan without approval was not approved", { ...wes, plan: { kind: "stageplan" } }, "plan-approval", "fail"],
    ["approved after the start", { ...wes, plan: { approvedOn: "2023-02-02" } }, "plan-approval", "fail"],
    ["approved on the first day", { ...wes, plan: { approvedOn: "2023-02-01" } }, "plan-approval", "pass"],
    ["a competence without method", { instrument: "bis", startsOn: "2024-02-01", plan: { competences: [{ name: "Lassen", method: "Samen" }, { name: "Slijpen" }] } }, "plan-content", "fail"],
    ["a blank method is none", { instrument: "bis", startsOn: "2024-02-01", plan: { competences: [{ name: "Lassen", method: " " }] } }, "plan-content", "fail"],
    ["content does not look at the kind", { instrument: "bis", startsOn: "2024-02-01", plan: { kind: "stageplan", competences: [{ name: "Lassen", method: "Samen" }] } }, "plan-content", "pass"],
    ["an opleidingsplan does not need an objective, actions do not replace competences", { instrument: "bis", startsOn: "2024-02-01", plan: { objective: "x", startSituationActions: ["x"] } }, "plan-content", "fail"],
    ["an early end by nobody", { ...wes, earlyEnd: { on: "2023-03-01" } }, "early-end-authority", "fail"],
    ["an early end on no ground", { ...wes, earlyEnd: { on: "2023-03-01", decidedBy: "vdab" } }, "early-end-ground", "fail"],
    ["on another ground", { ...wes, earlyEnd: { on: "2023-03-01", decidedBy: "vdab", ground: "other" } }, "early-end-ground", "fail"],
    ["a long absence was no ground of an activeringsstage", { instrument: "act", startsOn: "2022-02-01", earlyEnd: { on: "2022-03-01", decidedBy: "vdab", ground: "long-absence" } }, "early-end-ground", "fail"],
    ["signed on the first day", { ...wes, signedOn: "2023-02-01" }, "signed-before-start", "pass"],
    ["signed after it", { ...wes, signedOn: "2023-02-02" }, "signed-before-start", "fail"],
    ["no sanctions at all", { ...wes, host: { sanctions: [] } }, "host-sanction", "pass"],
    ["too long whatever the end of the contract", { instrument: "ibo-plus", startsOn: "2024-01-08", endsOn: "2025-01-06" }, "max-duration", "fail"],
    ["52 weeks are 364 days", { instrument: "ibo-plus", startsOn: "2024-01-08", endsOn: "2025-01-05" }, "max-duration", "pass"],
    ["four weeks are 28 days", { instrument: "ibo", startsOn: "2024-01-08", endsOn: "2024-02-04" }, "min-duration", "pass"],
    ["one day fewer", { instrument: "ibo", startsOn: "2024-01-08", endsOn: "2024-02-03" }, "min-duration", "fail"],
    ["three months", { instrument: "so-ot", startsOn: "2024-07-01", endsOn: "2024-09-30" }, "min-duration", "pass"],
    ["800 hours", { instrument: "gbvs", startsOn: "2022-02-01", totalHours: 800 }, "max-total-hours", "pass"],
    ["more than 800 hours", { instrument: "gbvs", startsOn: "2022-02-01", totalHours: 801 }, "max-total-hours", "fail"],
  ])("%s", (_name, facts, rule, expected) => expect(outcome(facts, rule)).toBe(expected));
});

describe("the contract afterwards", () => {
  const ibo: Facts = { instrument: "ibo", startsOn: "2024-01-08", endsOn: "2024-03-29" };
  test.each<[string, Facts, string]>([
    ["open-ended, at once", { ...ibo, followUpContract: { startsOn: "2024-03-30", openEnded: true } }, "pass"],
    ["on the first working day after Easter", { ...ibo, followUpContract: { startsOn: "2024-04-02", openEnded: true } }, "pass"],
    ["a day later is not at once", { ...ibo, followUpContract: { startsOn: "2024-04-03", openEnded: true } }, "fail"],
    ["of 82 days", { ...ibo, followUpContract: { startsOn: "2024-04-01", endsOn: "2024-06-21" } }, "pass"],
    ["of 81 days", { ...ibo, followUpContract: { startsOn: "2024-04-01", endsOn: "2024-06-20" } }, "fail"],
    ["that lies inside the training", { ...ibo, followUpContract: { startsOn: "2024-01-08", endsOn: "2024-03-29" } }, "fail"],
    ["of a training without last day", { ...ibo, endsOn: undefined, followUpContract: { startsOn: "2024-04-01", endsOn: "2024-06-20" } }, "unknown"],
    ["IBO+ and an open-ended one, whenever the training ends", { instrument: "ibo-plus", startsOn: "2024-01-08", followUpContract: { startsOn: "2024-04-01", openEnded: true } }, "pass"],
    ["IBO+ after a pause: only the length counts", { instrument: "ibo-plus", startsOn: "2024-01-08", endsOn: "2024-03-29", followUpContract: { startsOn: "2024-05-01", endsOn: "2024-12-31" } }, "pass"],
  ])("%s", (_name, facts, expected) => expect(outcome(facts, "follow-up-contract")).toBe(expected));
});

describe("an event rule is there only with its block", () => {
  test.each<[string, Facts, RuleName, string]>([
    ["no other placements", { ...wes, otherPlacements: [] }, "overlap", "pass"],
    ["suspensions where the rules are silent", { instrument: "bis", startsOn: "2024-02-01", suspensions: [{ from: "2024-03-01", to: "2024-03-02" }] }, "suspension", "absent"],
    ["an early end where the rules are silent", { instrument: "bis", startsOn: "2024-02-01", earlyEnd: { on: "2024-03-01" } }, "early-end-authority", "absent"],
    ["the ground of a WES of 2022", { instrument: "wes", startsOn: "2022-02-01", earlyEnd: { on: "2022-03-01" } }, "early-end-ground", "absent"],
    ["another reason in a WES of 2022", { instrument: "wes", startsOn: "2022-02-01", suspensions: [{ from: "2022-03-01", to: "2022-03-02", reason: "other" }] }, "suspension", "fail"],
    ["no reason in a WES of 2022", { instrument: "wes", startsOn: "2022-02-01", suspensions: [{ from: "2022-03-01", to: "2022-03-02" }] }, "suspension", "unknown"],
    ["any reason in an OAO", { instrument: "oao", startsOn: "2024-02-01", suspensions: [{ from: "2024-03-01", to: "2024-03-14" }] }, "suspension", "pass"],
    ["more than 14 days in an OAO", { instrument: "oao", startsOn: "2024-02-01", suspensions: [{ from: "2024-03-01", to: "2024-03-15" }] }, "suspension", "warn"],
    ["a request two weeks ahead", { instrument: "bis", startsOn: "2024-03-01", plan: { requestedOn: "2024-02-16" } }, "request-window", "fail"],
    ["three weeks ahead", { instrument: "bis", startsOn: "2024-03-01", plan: { requestedOn: "2024-02-09" } }, "request-window", "pass"],
    ["20 days ahead", { instrument: "bis", startsOn: "2024-03-01", plan: { requestedOn: "2024-02-10" } }, "request-window", "fail"],
    ["three months ahead", { instrument: "bis", startsOn: "2024-04-10", plan: { requestedOn: "2024-01-10" } }, "request-window", "pass"],
    ["a day more", { instrument: "bis", startsOn: "2024-04-11", plan: { requestedOn: "2024-01-10" } }, "request-window", "fail"],
    ["the same in a WES", { ...wes, plan: { requestedOn: "2023-01-31" } }, "request-window", "absent"],
    ["no allowance", wes, "allowance-amount", "absent"],
    ["200 euro without last day", { ...wes, allowanceCents: 20_000 }, "allowance-amount", "unknown"],
    ["200 euro", { ...wes, endsOn: "2023-07-31", allowanceCents: 20_000 }, "allowance-amount", "pass"],
    ["199 euro", { ...wes, allowanceCents: 19_900 }, "allowance-amount", "fail"],
    ["250 euro", { ...wes, allowanceCents: 25_000 }, "allowance-amount", "fail"],
    ["a BIS without hours", { instrument: "bis", startsOn: "2024-05-01", endsOn: "2024-05-31", allowanceCents: 1 }, "allowance-minimum", "unknown"],
    ["an OAO without year", { instrument: "oao", startsOn: "2024-06-01", endsOn: "2024-06-30", allowanceCents: 1 }, "allowance-amount", "unknown"],
    ["an OAO of ten cents less", { instrument: "oao", startsOn: "2024-06-01", endsOn: "2024-06-30", trainingYear: 2, allowanceCents: 66_250 }, "allowance-amount", "fail"],
    ["an OAO of ten cents more", { instrument: "oao", startsOn: "2024-06-01", endsOn: "2024-06-30", trainingYear: 2, allowanceCents: 66_270 }, "allowance-amount", "fail"],
    ["one month of a school year is indexed", { instrument: "oao", startsOn: "2024-04-01", endsOn: "2024-05-31", trainingYear: 2, allowanceCents: 64_960 }, "allowance-amount", "fail"],
    ["the highest amount of the school year", { instrument: "oao", startsOn: "2024-04-01", endsOn: "2024-05-31", trainingYear: 2, allowanceCents: 66_260 }, "allowance-amount", "pass"],
    ["a BIS of which one month lies outside the table", { instrument: "bis", startsOn: "2026-03-01", endsOn: "2026-04-30", hoursPerWeek: 38, fullTimeHoursPerWeek: 38, allowanceCents: 105_594 }, "allowance-minimum", "unknown"],
    ["and one known month fails", { instrument: "bis", startsOn: "2026-03-01", endsOn: "2026-04-30", hoursPerWeek: 38, fullTimeHoursPerWeek: 38, allowanceCents: 105_593 }, "allowance-minimum", "fail"],
    ["an entrepreneur track of 2017", { instrument: "so-ot", startsOn: "2017-07-01", endsOn: "2017-12-31", hoursPerWeek: 38, fullTimeHoursPerWeek: 38, trainingYear: 1, allowanceCents: 74_826 }, "allowance-amount", "pass"],
    ["and of 2018", { instrument: "so-ot", startsOn: "2018-07-01", endsOn: "2018-12-31", trainingYear: 1, allowanceCents: 74_826 }, "allowance-amount", "unknown"],
    ["an IBO trainee who stops for work", { instrument: "ibo", startsOn: "2024-02-01", earlyEnd: { on: "2024-03-01", decidedBy: "trainee", ground: "work-found" } }, "early-end-authority", "pass"],
    ["an IBO trainee who just stops", { instrument: "ibo", startsOn: "2024-02-01", earlyEnd: { on: "2024-03-01", decidedBy: "trainee", ground: "other" } }, "early-end-authority", "fail"],
  ])("%s", (_name, facts, rule, expected) => expect(outcome(facts, rule)).toBe(expected));
});

describe("overlaps", () => {
  const facts: Facts = { instrument: "bvs", startsOn: "2024-02-05", endsOn: "2024-02-16", hoursPerWeek: 10 };
  const other = { instrument: "school", startsOn: "2024-02-01", endsOn: "2024-02-29" } as const;
  test.each<[string, Facts, string]>([
    ["one without hours could be too much", { ...facts, otherPlacements: [other] }, "unknown"],
    ["alone more than a week", { ...facts, hoursPerWeek: undefined, otherPlacements: [{ ...other, hoursPerWeek: 39 }] }, "fail"],
    ["three that are too much together", { ...facts, otherPlacements: [{ ...other, hoursPerWeek: 15 }, { ...other, hoursPerWeek: 14 }] }, "fail"],
    ["three that never run on one day", { ...facts, otherPlacements: [{ ...other, endsOn: "2024-02-07", hoursPerWeek: 20 }, { ...other, startsOn: "2024-02-08", hoursPerWeek: 20 }] }, "warn"],
    ["one that has ended", { ...facts, otherPlacements: [{ ...other, endsOn: "2024-02-04", hoursPerWeek: 38 }] }, "pass"],
    ["one that begins later, with an open end here", { ...facts, endsOn: undefined, otherPlacements: [{ ...other, startsOn: "2024-02-06", hoursPerWeek: 38 }] }, "unknown"],
    ["one that runs on the first day, with an open end here", { ...facts, endsOn: undefined, otherPlacements: [{ ...other, hoursPerWeek: 38 }] }, "fail"],
    ["both full-time in a short week", { ...facts, hoursPerWeek: 18, fullTimeHoursPerWeek: 18, otherPlacements: [{ ...other, hoursPerWeek: 18 }] }, "fail"],
  ])("%s: %s", (_name, asked, expected) => expect(outcome(asked, "overlap")).toBe(expected));
});
