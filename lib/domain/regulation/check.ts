import { strictestOf, type Duration } from "./duration";
import type { Day } from "./calendar";
import { chooseVersion, validTo, type AnchorDates } from "./choose-version";
import { findingOf, ruleNames, type Finding, type Judgement, type Rule } from "./finding";
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

const rank = new Map(ruleNames.map((name, index) => [name, index]));
const rankOf = ({ name }: Rule): number => rank.get(name) ?? 0;

const availability = (source: Source): Pick<Rule, "name" | "source"> => ({ name: "instrument-available", source });

/** A version with what is the same in every answer: a check runs at every key and for every row of a register. */
interface Prepared {
  readonly regulation: RegulationReference;
  /** The lengths of which the strictest gives the last allowed day. */
  readonly maxima: readonly Duration[];
  readonly available: { readonly rule: Pick<Rule, "name" | "source">; readonly judge: (dates: AnchorDates) => Judgement };
  /** In the order of the list of rules. */
  readonly rules: readonly Rule[];
}

const prepare = (instrument: Instrument, version: Version): Prepared => ({
  regulation: { id: version.id, instrument: instrument.code, anchor: version.anchor, validFrom: version.validFrom, validTo: validTo(instrument, version) },
  maxima: version.rules.flatMap(({ name, durations = [] }) => (name === "max-duration" ? durations : [])),
  available: { rule: availability(version.sources[0] ?? sources.choice), judge: availableIn(instrument, version) },
  rules: version.rules.toSorted((a, b) => rankOf(a) - rankOf(b)),
});

const prepared = new Map(Object.values(instruments).flatMap((instrument) =>
  instrument.versions.map((version) => [version, prepare(instrument, version)] as const)));
const preparedOf = (instrument: Instrument, version: Version): Prepared => prepared.get(version) ?? prepare(instrument, version);

/** The last day that the strictest maximum of a version allows, or null where there is none. */
export const lastAllowedDayOf = (instrument: Instrument, version: Version, startsOn: Day): Day | null =>
  strictestOf(startsOn, preparedOf(instrument, version).maxima)?.last ?? null;

const notAvailable = (instrument: Instrument, dates: AnchorDates): Finding =>
  findingOf(availability(instrument.end?.source ?? instrument.versions[0]?.sources[0] ?? sources.choice), unavailable(instrument, dates));

/** What every rule of a version says, in the order of the list of rules: availability first. */
const findingsOf = ({ available, rules }: Prepared, facts: Facts, parameters: Parameters): Finding[] => {
  const findings = [findingOf(available.rule, available.judge(facts))];
  for (const rule of rules) {
    const judgement = rule.judge(facts, parameters);
    if (judgement) findings.push(findingOf(rule, judgement));
  }
  return findings;
};

const verdictOf = (findings: readonly Finding[]): ComplianceAnswer["verdict"] => {
  let verdict: ComplianceAnswer["verdict"] = "compliant";
  for (const { outcome } of findings) {
    if (outcome === "fail") return "non-compliant";
    if (outcome === "unknown") verdict = "incomplete";
  }
  return verdict;
};

/**
 * Checks a case against the version of the law that holds for it, with the parameters that are known. Never throws for
 * facts that fit the schema. Knows no instrument: versions, rules and parameters are data.
 */
export const checkCompliance = (facts: Facts, parameters: Parameters = builtInParameters): ComplianceAnswer => {
  const instrument = instruments[facts.instrument];
  const version = chooseVersion(instrument, facts);
  if (!version) return { verdict: "non-compliant", regulation: null, lastAllowedDay: null, findings: [notAvailable(instrument, facts)] };
  const ready = preparedOf(instrument, version);
  const findings = findingsOf(ready, facts, parameters);
  return { verdict: verdictOf(findings), regulation: ready.regulation, lastAllowedDay: strictestOf(facts.startsOn, ready.maxima)?.last ?? null, findings };
};
