import type { Day } from "./calendar";
import { chooseVersion } from "./choose-version";
import { durationText, inMonths } from "./duration";
import { findingOf, type Finding, type Judgement, type Rule, type RuleName } from "./finding";
import type { fits, GuidanceFacts } from "./guidance-schema";
import { instruments } from "./instruments/all";
import { builtInParameters, type Parameters } from "./parameters/parameters";
import { unavailable } from "./rules/instrument-available";
import type { Facts, InstrumentCode } from "./schema";
import { sources, type Source } from "./source";
import type { Instrument, Version } from "./version";

export type Fit = (typeof fits)[number];
export type Condition = Pick<Finding, "rule" | "outcome" | "message" | "source" | "missing"> & Pick<Judgement, "about">;

export interface GuidanceItem {
  readonly instrument: InstrumentCode;
  readonly fit: Fit;
  /** What decides first: what fails, what is not known, what holds; a decision that a person must take comes last. */
  readonly conditions: readonly Condition[];
}

/** The week that hours are held against where the host told no other. */
const usualWeek = 38;

const condition = (rule: RuleName, source: Source, judgement: Judgement): Condition => {
  const { outcome, message, source: where, missing } = findingOf({ name: rule, source }, judgement);
  return { rule, outcome, message, source: where, ...(missing && { missing }), ...(judgement.about && { about: judgement.about }) };
};

/** A wish in whole months against a length of the law: 26 weeks count as 6 months, 30 days as one. */
const ofMonths = ({ name, source, durations = [] }: Rule, months: number): Condition[] =>
  durations.map((duration) => {
    const [limit, length] = [inMonths(duration), durationText(duration)];
    const isMost = name === "max-duration";
    const holds = isMost ? months <= limit : months >= limit;
    const words = isMost ? { nl: `Het duurt hoogstens ${length.nl}.`, en: `It lasts at most ${length.en}.` } : { nl: `Het duurt minstens ${length.nl}.`, en: `It lasts at least ${length.en}.` };
    return condition(name, source, { outcome: holds ? "pass" : "fail", message: words });
  });

const hoursRules: readonly RuleName[] = ["min-weekly-hours", "max-weekly-hours"];

const isAsked = (rule: RuleName, { hoursPerWeek, host }: GuidanceFacts): boolean =>
  (hoursRules.includes(rule) && hoursPerWeek !== undefined)
  || (rule === "host-sanction" && host?.sanctions !== undefined)
  || (rule === "host-recognition" && host?.recognisedWorkplace !== undefined);

/** What a rule of the version says of these facts. Of what nobody told, only the person is asked. */
const ofRule = (rule: Rule, facts: Facts, asked: GuidanceFacts, parameters: Parameters): Condition[] => {
  if (rule.parts) return rule.parts(facts).map((judgement) => condition(rule.name, rule.source, judgement));
  if (rule.name === "max-duration" || rule.name === "min-duration") return asked.months === undefined ? [] : ofMonths(rule, asked.months);
  const judgement = isAsked(rule.name, asked) ? rule.judge(facts, parameters) : null;
  return judgement ? [condition(rule.name, rule.source, judgement)] : [];
};

const ofPay = ({ paid: isPaid, versions }: Instrument, wished: boolean | undefined): Condition[] => {
  if (wished === undefined) return [];
  const byVdab = versions.at(-1)?.allowanceBy === "vdab" && !isPaid ? { nl: " VDAB geeft wel een vergoeding.", en: " VDAB does give an allowance." } : { nl: "", en: "" };
  const message = isPaid
    ? { nl: "Dit is een betaalde stage of opleiding.", en: "This is a paid placement or training." }
    : { nl: `De organisatie betaalt hier niet voor.${byVdab.nl}`, en: `The organisation does not pay for this.${byVdab.en}` };
  return [condition("allowance-amount", sources.diversityPage, { outcome: wished === isPaid ? "pass" : "fail", message })];
};

const order = ["fail", "unknown", "pass", "warn"] as const;

const conditionsIn = (instrument: Instrument, version: Version, asked: GuidanceFacts & { on: Day }, parameters: Parameters): Condition[] => {
  const facts: Facts = {
    instrument: instrument.code, startsOn: asked.on, signedOn: asked.on, hoursPerWeek: asked.hoursPerWeek, fullTimeHoursPerWeek: usualWeek,
    candidate: asked.candidate, host: asked.host,
  };
  const found = [...version.rules.flatMap((rule) => ofRule(rule, facts, asked, parameters)), ...ofPay(instrument, asked.paid)];
  const decision = condition("plan-approval", version.decision.source, { outcome: "warn", message: version.decision.message });
  return [...found.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)), decision];
};

const fitOf = (conditions: readonly Condition[]): Fit => {
  if (conditions.some(({ outcome }) => outcome === "fail")) return "does-not-fit";
  return conditions.some(({ outcome }) => outcome === "unknown") ? "may-fit" : "fits";
};

const itemOf = (instrument: Instrument, asked: GuidanceFacts & { on: Day }, parameters: Parameters): GuidanceItem => {
  const dates = { startsOn: asked.on, signedOn: asked.on };
  const version = chooseVersion(instrument, dates);
  const conditions = version
    ? conditionsIn(instrument, version, asked, parameters)
    : [condition("instrument-available", instrument.end?.source ?? instrument.versions[0]?.sources[0] ?? sources.choice, unavailable(instrument, dates))];
  return { instrument: instrument.code, fit: fitOf(conditions), conditions };
};

/** Between equals: what is paid first, then what asks least of the person, then in the order of the law's overview. */
const ranking: readonly InstrumentCode[] = [
  "bis", "bvs", "wes", "ibo", "ibo-plus", "school", "oao", "sao", "oplstage", "so-ot", "act", "gbvs", "bio", "iss", "ibo-interim", "cibo",
];
const fitOrder = ["fits", "may-fit", "does-not-fit"] as const satisfies readonly Fit[];

const weight = ({ conditions }: GuidanceItem, outcome: "fail" | "unknown"): number => conditions.filter((one) => one.outcome === outcome).length;
const isGone = ({ conditions }: GuidanceItem): number => (conditions.some(({ rule }) => rule === "instrument-available") ? 1 : 0);

const compareItems = (a: GuidanceItem, b: GuidanceItem): number =>
  fitOrder.indexOf(a.fit) - fitOrder.indexOf(b.fit)
  || isGone(a) - isGone(b)
  || weight(a, "fail") - weight(b, "fail")
  || weight(a, "unknown") - weight(b, "unknown")
  || ranking.indexOf(a.instrument) - ranking.indexOf(b.instrument);

/**
 * Which instruments fit these facts on a day, best first, and per condition why. Every instrument is told of; one that
 * cannot start on that day does not fit. Days and hours that nobody told are no condition; what is asked of the person is.
 */
export const guide = (asked: GuidanceFacts & { on: Day }, parameters: Parameters = builtInParameters): GuidanceItem[] =>
  Object.values(instruments).map((instrument) => itemOf(instrument, asked, parameters)).toSorted(compareItems);
