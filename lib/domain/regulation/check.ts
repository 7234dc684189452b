import { strictestOf } from "./duration";
import type { Day } from "./calendar";
import { chooseVersion, validTo, type AnchorDates } from "./choose-version";
import { findingOf, ruleNames, type Finding, type Rule } from "./finding";
import { instruments } from "./instruments/all";
import { builtInParameters, type Parameters } from "./parameters/parameters";
import { availableIn, unavailable } from "./rules/instrument-available";
import type { Facts } from "./schema";
import { sources, type Source } from "./source";
import type { Anchor, Instrument, Version } from "./version";

export interface RegulationReference {
  readonly id: string;
  readonly instrument: string;
  readonly anchor: Anchor;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

export interface ComplianceAnswer {
  /** `non-compliant` when a finding fails, else `incomplete` when one is unknown, else `compliant`. */
  readonly verdict: "compliant" | "incomplete" | "non-compliant";
  readonly regulation: RegulationReference | null;
  /** Null where no maximum exists. */
  readonly lastAllowedDay: Day | null;
  readonly findings: readonly Finding[];
}

/** The last day that the strictest maximum of a version allows, or null where there is none. */
export const lastAllowedDayOf = ({ rules }: Version, startsOn: Day): Day | null =>
  strictestOf(startsOn, rules.flatMap(({ name, durations = [] }) => (name === "max-duration" ? durations : [])))?.last ?? null;

const availability = (source: Source): Pick<Rule, "name" | "source"> => ({ name: "instrument-available", source });

const notAvailable = (instrument: Instrument, dates: AnchorDates): Finding =>
  findingOf(availability(instrument.end?.source ?? instrument.versions[0]?.sources[0] ?? sources.choice), unavailable(instrument, dates));

const rank = new Map(ruleNames.map((name, index) => [name, index]));

/** What every rule of a version says, in the order of the list of rules: availability first. */
const findingsOf = (instrument: Instrument, version: Version, facts: Facts, parameters: Parameters): Finding[] => {
  const available = findingOf(availability(version.sources[0] ?? sources.choice), availableIn(instrument, version, facts));
  const found = version.rules.flatMap((rule) => {
    const judgement = rule.judge(facts, parameters);
    return judgement ? [findingOf(rule, judgement)] : [];
  });
  return [available, ...found].toSorted((a, b) => (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0));
};

const verdictOf = (findings: readonly Finding[]): ComplianceAnswer["verdict"] => {
  if (findings.some(({ outcome }) => outcome === "fail")) return "non-compliant";
  return findings.some(({ outcome }) => outcome === "unknown") ? "incomplete" : "compliant";
};

/**
 * Checks a case against the version of the law that holds for it, with the parameters that are known. Never throws for
 * facts that fit the schema. Knows no instrument: versions, rules and parameters are data.
 */
export const checkCompliance = (facts: Facts, parameters: Parameters = builtInParameters): ComplianceAnswer => {
  const instrument = instruments[facts.instrument];
  const version = chooseVersion(instrument, facts);
  if (!version) return { verdict: "non-compliant", regulation: null, lastAllowedDay: null, findings: [notAvailable(instrument, facts)] };
  const findings = findingsOf(instrument, version, facts, parameters);
  return {
    verdict: verdictOf(findings),
    regulation: { id: version.id, instrument: instrument.code, anchor: version.anchor, validFrom: version.validFrom, validTo: validTo(instrument, version) },
    lastAllowedDay: lastAllowedDayOf(version, facts.startsOn),
    findings,
  };
};
