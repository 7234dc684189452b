import { describe, expect, test } from "vitest";
import type { AgreementFacts } from "@/lib/domain/agreements/agreement-facts";
import { canonicalJson } from "@/lib/domain/agreements/canonical";
import { clausesOf } from "@/lib/domain/agreements/clauses-of";
import { readFrozenText } from "@/lib/domain/agreements/frozen-text";
import { openInstruments, processOf } from "@/lib/domain/placements/process";
import { calculateAllowance } from "@/lib/domain/regulation/allowance";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { instrumentCode } from "@/lib/domain/regulation/schema";
import { agreementJson, agreementText } from "@/lib/server/agreements/agreement-text";
import type { AgreementDetails } from "@/lib/server/agreements/agreement-details";

/** Half-time, from 2 March to 29 May 2026. */
const factsFor = (code: string, changed: Partial<AgreementFacts> = {}): AgreementFacts => {
  const instrument = instrumentCode.parse(code);
  const [process, version] = [processOf(code), instruments[instrument].versions.at(-1)];
  if (!process || !version) throw new Error(`${code} is closed`);
  return {
    instrument, process, version, title: "Onthaal", trainee: "Yara Demir", host: "Digitaal Vlaanderen", school: null, course: null, mediator: null, mentor: "Hanne Vos", supervisor: null,
    place: "Gent", startsOn: "2026-03-02", endsOn: "2026-05-29", lastAllowedDay: null, hoursPerWeek: 19, lanes: [0, 1, 2, 3, 4], goals: ["Bezoekers ontvangen"],
    plan: null, payer: "none", allowanceCents: null, trainingYear: null, referenceWageCents: null, premiumRate: null, travelReimbursed: false, reckoned: null,
    wayOfEnding: "", contract: null, drawnUpOn: "2026-02-20", ...changed,
  };
};

const placement = { reference: "BIS-2026-00012", instrument: "bis", regulationId: "bis-2018" };

const detailsOf = (facts: AgreementFacts): AgreementDetails => ({
  // The text reads these columns of the placement and no other.
  placement: { ...placement, instrument: facts.instrument, regulationId: facts.version.id } as AgreementDetails["placement"],
  facts, parties: [{ party: "trainee", name: facts.trainee, enterpriseNumber: null, personId: "p", organisationId: null }], planId: null,
});

const textOf = (facts: AgreementFacts) => agreementText(detailsOf(facts));
const clause = (facts: AgreementFacts, heading: string): string => {
  const found = textOf(facts).clauses.find((each) => each.heading === heading);
  return [found?.text, ...(found?.items ?? [])].join("\n");
};
const named = (facts: AgreementFacts): string[] => clausesOf(facts).map(({ name }) => name);

describe("the agreement of every open instrument", () => {
  test.each(openInstruments)("%s is whole in both languages: no blank, no key, the same number of articles, headings that differ", (code) => {
    const text = textOf(factsFor(code, { school: "HOGENT", course: "Office management", mediator: "VDAB" }));
    expect(text.clauses.length).toBeGreaterThanOrEqual(12);
    expect(text.english?.clauses).toHaveLength(text.clauses.length);
    expect(new Set(text.clauses.map(({ heading }) => heading)).size).toBe(text.clauses.length);
    expect(JSON.stringify(text)).not.toMatch(/\{\w+\}|undefined|clauses\./u);
    for (const { text: body, items } of text.clauses) expect(body.length + (items?.length ?? 0)).toBeGreaterThan(20);
    expect(readFrozenText(canonicalJson(agreementJson(text)))).toMatchObject({ title: text.title, clauses: text.clauses, english: text.english });
  });

  test("a BIS names all that VDAB asks: object, place, start and duration, hours a day and a week, allowance, how it ends, the approved plan, the day", () => {
    const reckoned = calculateAllowance({ instrument: "bis", startsOn: "2025-03-03", endsOn: "2025-05-30", hoursPerWeek: 19, fullTimeHoursPerWeek: 38 });
    const facts = factsFor("bis", {
      startsOn: "2025-03-03", endsOn: "2025-05-30", lastAllowedDay: "2025-08-31", payer: "host", allowanceCents: 60_000, reckoned,
      plan: { kind: "opleidingsplan", number: 2, approvedOn: "2025-02-14" }, wayOfEnding: "met een week opzeg, schriftelijk.",
    });
    expect(clause(facts, "Wanneer en waar?")).toBe([
      "De stage loopt van 3 maart 2025 tot en met 30 mei 2025. De regel daarover: “Hoogstens 6 maanden en hoogstens 26 weken, verlenging inbegrepen.”",
      "Met deze eerste dag is 31 augustus 2025 de laatste dag die de regels toelaten.",
      "Langer dan de laatste dag in deze overeenkomst kan alleen na een nieuwe beslissing, en nooit langer dan de regels toelaten. Plaats: Gent.",
    ].join(" "));
    expect(clause(facts, "Hoeveel uren?")).toBe([
      "Er zijn geen overuren. Wie dagen of uren wil veranderen, spreekt dat vooraf af met alle partijen. De stagiair is er 19 uur per week, verdeeld over deze dagen:",
      "maandag: 7,6 uur", "dinsdag: 7,6 uur", "woensdagvoormiddag: 3,8 uur",
    ].join("\n"));
    expect(clause(facts, "Wat leert de stagiair?")).toContain("Het opleidingsplan, versie 2, hoort bij deze overeenkomst. VDAB keurde plan en duur goed op 14 februari 2025.");
    // Half of the GGMMI of February 2025 (2,111.89 euro), half-time, rounded down.
    expect(clause(facts, "Wie betaalt wat?")).toContain("De organisatie betaalt de stagiair 600 euro per maand. Het wettelijke minimum bij deze uren is 527,97 euro per maand.");
    expect(clause(facts, "Hoe stopt de stage vroeger?")).toBe("Elke partij kan de stage vroeger stoppen, met een reden die de anderen lezen. De partijen spraken daarover af: “met een week opzeg, schriftelijk.”");
    expect(clause(facts, "Wie verzekert en wie geeft aan?")).toBe("De organisatie verzekert de stagiair tegen ongevallen tijdens de stage en op weg ernaartoe. De organisatie verzekert ook de burgerlijke aansprakelijkheid. De organisatie geeft de stagiair voor de eerste dag aan (Dimona, type STG).");
    expect(clause(facts, "Wanneer is dit opgemaakt?")).toContain("Deze tekst is opgemaakt op 20 februari 2026.");
  });

  test("suspension stands only where the version knows it: in a WES of before 2023 and an OAO, not in a BIS", () => {
    const [old, current] = instruments.wes.versions;
    expect(clause(factsFor("wes", { version: old }), "Wat als de stagiair er niet kan zijn?")).toContain("De stage wordt geschorst bij ziekte, moederschap, ongeval of overmacht.");
    expect(clause(factsFor("wes", { version: current }), "Wat als de stagiair er niet kan zijn?")).toContain("Niet geschorst. Bij lange afwezigheid kan de stage stoppen.");
    expect(clause(factsFor("oao"), "Wat als de leerling er niet kan zijn?")).toContain("geschorst bij ziekte of ongeval");
    expect(clause(factsFor("bis"), "Wat als de stagiair er niet kan zijn?")).not.toContain("De regel");
  });

  test("a WES ends early by VDAB alone, on the grounds of its version; VDAB pays 200 euro a month, in proportion", () => {
    const reckoned = calculateAllowance({ instrument: "wes", startsOn: "2026-03-02", endsOn: "2026-05-29", workdays: [1, 2, 3] });
    const facts = factsFor("wes", { mediator: "Groep Maatwerk", payer: "vdab", reckoned, wayOfEnding: "met een week opzeg." });
    expect(clause(facts, "Hoe stopt de stage vroeger?")).toBe("Alleen VDAB beslist dat de stage vroeger stopt. Elke partij kan het vragen, met een reden die de anderen lezen. De regel daarover: “VDAB beslist: afspraken niet nageleefd, werk gevonden, lange afwezigheid, doel bereikt of niet haalbaar.”");
    expect(clause(facts, "Wie betaalt wat?")).toContain("VDAB betaalt de stagiair 200 euro voor een volledige maand.");
    expect(clause(facts, "Wie verzekert en wie geeft aan?")).toContain("Groep Maatwerk ziet erop toe dat de stagiair voor de eerste dag aangegeven is");
  });

  test("only an IBO and an IBO+ bind the host to hire; the contract is named once it is known", () => {
    const contract = { startsOn: "2026-06-01", endsOn: "2026-08-31" };
    expect(clause(factsFor("ibo", { contract }), "Wat komt erna?")).toBe("Na de opleiding neemt de organisatie de cursist in dienst. De regel daarover: “Onmiddellijk aanwerven, minstens even lang als de opleiding.” Het contract loopt van 1 juni 2026 tot en met 31 augustus 2026.");
    expect(clause(factsFor("ibo-plus", { contract: { ...contract, endsOn: null } }), "Wat komt erna?")).toContain("is van onbepaalde duur");
    expect(clause(factsFor("wes"), "Wat komt erna?")).toBe("De regel daarover: “Geen plicht om aan te werven.”");
    expect(named(factsFor("school"))).not.toContain("afterwards");
  });

  test("each party is called by one word: its name stands once, however long it is, and the trainee is what the text calls them", () => {
    const host = "Agentschap voor Maritieme Dienstverlening en Kust, afdeling Scheepvaartbegeleiding Oostende";
    for (const code of openInstruments) {
      const { clauses, parties } = textOf(factsFor(code, { host, school: "HOGENT", course: "Office management", mediator: "VDAB" }));
      expect(JSON.stringify(clauses).split(host)).toHaveLength(2);
      const [, called = ""] = /(cursist|leerling|stagiair)/u.exec(clauses.map(({ text }) => text).join(" ")) ?? [];
      expect(parties[0]?.role).toBe(`De ${called}`);
    }
  });

  test("hours of the days that do not add up to the week are said to be rounded; a place without an address is at the organisation", () => {
    expect(clause(factsFor("bis"), "Hoeveel uren?")).not.toContain("afgerond");
    expect(clause(factsFor("bis", { hoursPerWeek: 22.5, lanes: [0, 1, 2, 4, 6, 7, 8] }), "Hoeveel uren?")).toContain("De uren per dag zijn afgerond");
    expect(clause(factsFor("bvs", { place: "" }), "Wanneer en waar?")).toContain("Plaats: bij de organisatie.");
  });

  test("an IBO says nothing of travel beside its rule, by which the employer pays it", () => {
    expect(clause(factsFor("ibo", { payer: "host" }), "Wie betaalt wat?")).toContain("De werkgever betaalt premie en verplaatsing rechtstreeks");
    expect(clause(factsFor("ibo", { payer: "host" }), "Wie betaalt wat?")).not.toContain("reiskosten");
    expect(clause(factsFor("bis", { payer: "host" }), "Wie betaalt wat?")).toContain("De organisatie betaalt de reiskosten niet terug.");
  });

  test("the money that the diversity service pays stands with both its conditions", () => {
    expect(clause(factsFor("bis", { payer: "diversity-service", allowanceCents: 110_000 }), "Wie betaalt wat?"))
      .toContain("betaalt de stagiair 1.100 euro per maand, zolang aan beide voorwaarden voldaan is: er is budget, en de dienst was erbij vanaf de selectie.");
  });
});
