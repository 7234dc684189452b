import { describe, expect, test } from "vitest";
import { decisionOutcomes, earlyEndGrounds, requestKinds, type DecisionOutcome, type RequestKind } from "@/lib/domain/decisions/kinds";
import type { Letter } from "@/lib/domain/decisions/letter";
import { reasonsFor, type ReasonCode } from "@/lib/domain/decisions/reasons";
import { openInstruments, processOf } from "@/lib/domain/placements/process";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { instrumentCode } from "@/lib/domain/regulation/schema";
import { letterText, type LetterSubject } from "@/lib/server/decisions/letter-text";

interface Case {
  code: string;
  kind: RequestKind;
  outcome: DecisionOutcome;
  reasonCode: ReasonCode;
}

const requests = {
  plan: { proposedOn: null, ground: null, motivation: "" },
  extension: { proposedOn: "2027-04-30", ground: null, motivation: "We hebben nog twee maanden nodig." },
  "early-end": { proposedOn: "2027-01-15", ground: "work-found", motivation: "Ik begin op 18 januari bij een andere werkgever." },
} as const;

const subjectOf = ({ code, kind, outcome, reasonCode }: Case): LetterSubject => {
  const instrument = instrumentCode.parse(code);
  const version = instruments[instrument].versions.at(-1);
  const subject: { [K in keyof LetterSubject]: K extends "placement" | "request" | "plan" | "law" ? unknown : LetterSubject[K] } = {
    // oxlint-disable-next-line no-restricted-globals -- the database gives instants as Date
    reference: "B-2026-00012", decidedAt: new Date("2026-11-24T10:00:00Z"), outcome, reasonCode,
    reasonText: outcome === "approved" ? "" : "Dit leerde Yara al in een vorige stage.", approvedUntil: outcome === "approved-other-duration" ? "2027-01-31" : null, weighed: [],
    placement: { title: "Onthaal", reference: "X-2026-00012", startsOn: "2026-12-07", endsOn: "2027-02-26", hoursPerWeek: 30.4, instrument: code },
    // oxlint-disable-next-line no-restricted-globals -- as above
    request: { kind, requestedAt: new Date("2026-11-20T23:30:00Z"), ...requests[kind] },
    plan: kind === "plan" ? { kind: "opleidingsplan", number: 2 } : null,
    law: { facts: { instrument }, regulationId: version?.id },
    details: {
      trainee: "Yara Demir", host: { name: "Digitaal Vlaanderen", enterpriseNumber: "0316380841" }, school: null, place: null,
      authority: { name: "VDAB", enterpriseNumber: "0887010362" }, requestedBy: "Karen Willems", decidedBy: "Nadia Bensalah", objection: "", contact: "",
    },
  };
  // A letter reads these columns of placement, request, plan and law and no other.
  return subject as LetterSubject;
};

const decided = openInstruments.filter((code) => processOf(code)?.approval !== "none");
const cases: Case[] = decided.flatMap((code) => requestKinds.flatMap((kind) =>
  decisionOutcomes.flatMap((outcome) => reasonsFor(kind, outcome).map((reasonCode) => ({ code, kind, outcome, reasonCode })))));

const wordsOf = ({ title, clauses }: Letter): string => [title, ...clauses.flatMap(({ heading, text, items = [] }) => [heading, text, ...items])].join("\n");
const letterOf = (change: Partial<Case>): Letter => letterText(subjectOf({ code: "wes", kind: "plan", outcome: "refused", reasonCode: "no-gap", ...change }));

describe("the letter of every kind, answer and reason", () => {
  test.each(cases.map((each) => [`${each.code} ${each.kind} ${each.outcome} ${each.reasonCode}`, each] as const))("%s is whole", (_, each) => {
    const letter = letterText(subjectOf(each));
    expect(letter.clauses).toHaveLength(5);
    for (const { heading, text } of letter.clauses) expect(heading.length * text.length).toBeGreaterThan(0);
    const words = wordsOf(letter);
    expect(words).not.toMatch(/ {2}|\.\.|\{|undefined|null| [.,;:]|““|tot en met [.,]|\bde de\b/u);
    // Facts, act, reasons owed by law; and no term to object, as the authority gave none.
    for (const stated of ["Karen Willems", "21 november 2026", "van de Vlaamse Regering van", "29 juli 1991", "VDAB"]) expect(words).toContain(stated);
    expect(letter.clauses.at(-1)?.text).not.toMatch(/\d/u);
    // "Another reason" is the decider's own sentence alone.
    if (each.reasonCode === "other") expect(letter.clauses[3]?.text).toBe("Dit leerde Yara al in een vorige stage.");
  });
});

describe("what a letter says", () => {
  test("the acts are its ground, then what they say of what was asked", () => {
    const ground = letterOf({ code: "bis" }).clauses[1];
    expect(ground?.text).toContain("besluit van de Vlaamse Regering van 5 juni 2009 houdende de organisatie van de arbeidsbemiddeling en de beroepsopleiding, gewijzigd bij het besluit van 6 juli 2018");
    expect(ground?.items?.join("\n")).toContain("minstens 3 weken en hoogstens 3 maanden vooraf");
    expect(letterOf({ kind: "early-end", reasonCode: "ground-not-established" }).clauses[1]?.items).toEqual([expect.stringContaining("VDAB beslist: afspraken niet nageleefd")]);
  });

  test("a cursist follows an opleiding, a stagiair a stage", () => {
    const [ibo, wes] = [letterOf({ code: "ibo", reasonCode: "outside-target-group" }), letterOf({ reasonCode: "outside-target-group" })];
    expect([ibo.parties[0]?.role, wes.parties[0]?.role]).toEqual(["Cursist", "Stagiair"]);
    expect(ibo.clauses[3]?.text).toContain("hoort de cursist niet bij de groep voor wie deze opleiding bestaat");
    expect(wes.clauses[3]?.text).toContain("hoort de stagiair niet bij de groep voor wie deze stage bestaat");
  });

  test("a trainee who asks for themselves is named once", () => {
    const subject = subjectOf({ code: "wes", kind: "early-end", outcome: "approved", reasonCode: "ground-established" });
    const facts = (requestedBy: string) => letterText({ ...subject, details: { ...subject.details, requestedBy } }).clauses[0]?.text ?? "";
    expect(facts("Yara Demir")).toContain("vroeg Yara Demir om de werkervaringsstage “Onthaal” bij Digitaal Vlaanderen vroeger te stoppen");
    expect(facts("Karen Willems")).toContain("de werkervaringsstage “Onthaal” van Yara Demir bij Digitaal Vlaanderen");
  });

  test("who asks for more decides nothing: the title says so, and how to object is told with the decision", () => {
    const letter = letterOf({ outcome: "changes-requested", reasonCode: "objective-unclear" });
    expect(letter.title).toBe("Vraag over het opleidingsplan");
    expect(letter.clauses.at(-1)?.text).toContain("Dit is nog geen beslissing.");
    const subject = subjectOf({ code: "wes", kind: "plan", outcome: "changes-requested", reasonCode: "objective-unclear" });
    expect(wordsOf(letterText({ ...subject, details: { ...subject.details, objection: "Binnen dertig dagen bij de directie." } }))).not.toContain("dertig dagen");
  });

  test.each(earlyEndGrounds)("an early end for %s names the ground that VDAB found, and whose words it follows", (ground) => {
    const subject = subjectOf({ code: "ibo", kind: "early-end", outcome: "approved", reasonCode: "ground-established" });
    const why = letterText({ ...subject, request: { ...subject.request, ground } }).clauses[3]?.text ?? "";
    expect(why).toMatch(ground === "other" ? /^De reden uit de aanvraag staat vast\. / : /^De reden uit de aanvraag staat vast: .+\. /u);
    expect(why).toContain("VDAB volgt wat Karen Willems daarover schreef");
  });
});
