import { describe, expect, test } from "vitest";
import { checkCompliance } from "./check";
import { validTo } from "./choose-version";
import { describeInstrument } from "./describe-instrument";
import { ruleNames } from "./finding";
import { instruments } from "./instruments/all";
import { builtInParameters } from "./parameters/parameters";
import { instrumentCodes, type Facts } from "./schema";
import { sources, type Bilingual, type Source } from "./source";
import { compareTopics } from "./topics";

const isSentence = ({ nl, en }: Bilingual): boolean => [nl, en].every((text) => text.length > 1 && !/undefined|null|NaN|\[object/u.test(text)) && nl.trim() === nl;
const isSource = ({ title, reference, status }: Source): boolean => title.length > 3 && reference.length > 3 && ["verified", "unverified", "assumption"].includes(status);
const versions = Object.values(instruments).flatMap((instrument) => instrument.versions.map((version) => ({ instrument, version })));

test("every code has its instrument, and every version an id of its own", () => {
  expect(Object.values(instruments).map(({ code }) => code)).toEqual([...instrumentCodes]);
  const ids = versions.map(({ version }) => version.id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(versions.map(({ instrument, version }) => [version.id, instrument, version] as const))("%s", (_id, instrument, version) => {
  test("says in both languages what it is, who decides and what it holds, with sources", () => {
    expect(isSentence(version.summary) && isSentence(version.decision.message) && isSentence(instrument.name)).toBe(true);
    expect(version.sources.length).toBeGreaterThan(0);
    expect([...version.sources, version.decision.source].every(isSource)).toBe(true);
    expect(Object.values(version.topics).every((topic) => isSentence(topic) && !topic.nl.endsWith("."))).toBe(true);
  });

  test("lists rules of the closed list, each once and with its source", () => {
    const names = version.rules.map(({ name }) => name);
    expect(names.every((name) => ruleNames.includes(name))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    expect(version.rules.map(({ source }) => source).every(isSource)).toBe(true);
    expect(names).toEqual(expect.arrayContaining(["signed-before-start", "host-sanction", "overlap", "funding-conditions"]));
  });

  test("is guarded in the database against a sanction exactly when the law refuses it, not where it only warns", () => {
    const facts: Facts = { instrument: instrument.code, startsOn: "2024-02-01", host: { sanctions: [{ decidedOn: "2024-02-01" }] } };
    const outcome = version.rules.find(({ name }) => name === "host-sanction")?.judge(facts, builtInParameters)?.outcome;
    expect([instrument.code, outcome]).toEqual([instrument.code, instrument.vdabGranted ? "fail" : "warn"]);
  });
});

const everything: Omit<Facts, "instrument" | "startsOn"> = {
  endsOn: "2100-12-31", signedOn: "2000-01-01", hoursPerWeek: 12.5, fullTimeHoursPerWeek: 38, totalHours: 900, allowanceCents: 12_345, trainingYear: 2,
  candidate: { jobSeeker: false, employed: true, mayWorkInBelgium: false, compulsoryForBelgianDiploma: true, educationLevel: "high", birthDate: "1970-01-01", bitDay: 1, compulsorySchooling: true, education: "none", registeredSince: "2000-01-01", workDisability: false, sicknessBenefit: false },
  host: { kind: "company", sanctions: [{ decidedOn: "2000-01-01" }], recognisedWorkplace: false, weeksWorkedBefore: 10 },
  plan: { kind: "stageplan", requestedOn: "2000-01-01", approvedOn: "2100-12-31" }, followUpContract: { startsOn: "2100-12-31", endsOn: "2100-12-31" },
  funding: { payer: "diversity-service" }, otherPlacements: [{ instrument: "wes", startsOn: "1900-01-01", endsOn: "2100-12-31", hoursPerWeek: 38 }],
  suspensions: [{ from: "2020-01-01", to: "2020-01-31", reason: "other" }], earlyEnd: { on: "2020-01-01", decidedBy: "trainee", ground: "other" },
};

test("whatever is found is said in both languages, with a source, known or not", () => {
  const starts = ["1950-01-01", "2017-05-01", "2018-10-01", "2022-06-01", "2024-06-01", "2026-06-01"];
  for (const instrument of instrumentCodes) {
    for (const startsOn of starts) {
      const found = [{ instrument, startsOn }, { instrument, startsOn, ...everything }].flatMap((facts) => checkCompliance(facts).findings);
      for (const { rule, message, source } of found) expect([instrument, startsOn, rule, isSentence(message), isSource(source)]).toEqual([instrument, startsOn, rule, true, true]);
    }
  }
});

test("what is general knowledge or a choice never passes for law", () => {
  const statusOf = (facts: Facts, rule: string) => checkCompliance(facts).findings.find((finding) => finding.rule === rule)?.source.status;
  expect(statusOf({ instrument: "gbvs", startsOn: "2022-06-01" }, "max-total-hours")).toBe("unverified");
  expect(statusOf({ instrument: "ibo-plus", startsOn: "2026-06-01" }, "candidate-eligibility")).toBe("unverified");
  expect(statusOf({ instrument: "bis", startsOn: "2024-06-01" }, "max-duration")).toBe("assumption");
  expect(statusOf({ instrument: "ibo", startsOn: "2026-06-01" }, "instrument-available")).toBe("assumption");
  expect(statusOf({ instrument: "wes", startsOn: "2024-06-01" }, "max-duration")).toBe("verified");
  expect(sources.practice.status).toBe("unverified");
});

test("an instrument is described with the version that holds on a day, and the days on which each version held", () => {
  const wes = describeInstrument(instruments.wes, "2022-12-31");
  expect(wes).toMatchObject({ code: "wes", name: "Werkervaringsstage", paid: false, current: "wes-2017" });
  expect(wes.versions.map(({ id, validFrom, validTo: last, anchor, allowanceBy }) => [id, validFrom, last, anchor, allowanceBy])).toEqual([
    ["wes-2017", "2017-01-01", "2022-12-31", "start", "vdab"], ["wes-2023", "2023-01-01", null, "start", "vdab"],
  ]);
  expect(describeInstrument(instruments.wes, "2023-01-01").current).toBe("wes-2023");
  expect(describeInstrument(instruments.act, "2023-01-01").current).toBeNull();
  expect(Object.values(instruments).filter(({ end }) => end).map(({ code, versions: all }) => [code, all.map((version) => validTo(instruments[code], version))])).toEqual([
    ["gbvs", ["2022-12-31"]], ["act", ["2022-12-31"]], ["bio", ["2018-08-31"]], ["ibo-interim", ["2018-08-31"]], ["cibo", ["2018-08-31"]], ["iss", ["2018-08-31"]],
  ]);
  expect(Object.values(instruments).filter(({ paid }) => paid).map(({ code }) => code)).toEqual(expect.arrayContaining(["bis", "ibo-plus", "oao"]));
  expect([instruments.school.paid, instruments.bvs.paid, instruments.wes.paid]).toEqual([false, false, false]);
});

test("two versions side by side: what changed in 2023 and what did not", () => {
  const [before, after] = instruments.wes.versions;
  if (!before || !after) throw new Error("two versions exist");
  const compared = compareTopics(before.topics, after.topics);
  expect(compared.filter(({ isChanged }) => isChanged).map(({ topic }) => topic)).toEqual(["who", "aim", "hours", "decides", "plan", "absence", "earlyEnd", "sanction"]);
  expect(compared.filter(({ isChanged }) => !isChanged).map(({ topic }) => topic)).toEqual(["duration", "pays", "after"]);
});
