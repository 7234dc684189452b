import { minDay, type Day } from "./calendar";
import { chooseVersion, validTo } from "./choose-version";
import { finding, type Finding } from "./finding";
import { instruments } from "./instruments/all";
import type { Facts } from "./schema";
import { sources } from "./source";
import { lastDayOf, type Instrument, type Version } from "./version";

export interface RegulationReference {
  readonly id: string;
  readonly instrument: string;
  readonly anchor: "start" | "signed";
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

const unavailable = ({ name, end, versions }: Instrument): Finding => {
  const [first] = versions;
  return finding("instrument-available", end?.source ?? first?.sources[0] ?? sources.choice, {
    outcome: "fail", limit: end?.from ?? first?.validFrom ?? null,
    message: end
      ? { nl: `${name.nl} bestaat op die datum niet. ${end.summary.nl}`, en: `${name.en} does not exist on that date. ${end.summary.en}` }
      : { nl: `${name.nl} bestond op die datum nog niet.`, en: `${name.en} did not exist on that date yet.` },
  });
};

const available = ({ name }: Instrument, version: Version): Finding =>
  finding("instrument-available", version.sources[0] ?? sources.choice, {
    outcome: "pass", actual: version.id, limit: version.validFrom,
    message: { nl: `${name.nl}: ${version.summary.nl}`, en: `${name.en}: ${version.summary.en}` },
  });

/** The last day that the strictest maximum of a version allows, or null where there is none. */
export const lastAllowedDayOf = (version: Version, startsOn: Day): Day | null => {
  const [first, ...rest] = version.maxDuration.map((duration) => lastDayOf(startsOn, duration));
  return first === undefined ? null : rest.reduce(minDay, first);
};

/**
 * Checks a case against the version of the law that holds for it. Never throws for facts that fit the schema.
 * Knows no instrument: versions, rules and parameters are data.
 */
export const checkCompliance = (facts: Facts): ComplianceAnswer => {
  const instrument = instruments[facts.instrument];
  const version = chooseVersion(instrument, facts);
  if (!version) return { verdict: "non-compliant", regulation: null, lastAllowedDay: null, findings: [unavailable(instrument)] };
  const findings = [available(instrument, version), ...version.rules.flatMap((rule) => rule(facts) ?? [])];
  const outcomes = findings.map(({ outcome }) => outcome);
  return {
    verdict: outcomes.includes("fail") ? "non-compliant" : outcomes.includes("unknown") ? "incomplete" : "compliant",
    regulation: { id: version.id, instrument: instrument.code, anchor: version.anchor, validFrom: version.validFrom, validTo: validTo(instrument, version) },
    lastAllowedDay: lastAllowedDayOf(version, facts.startsOn),
    findings,
  };
};
