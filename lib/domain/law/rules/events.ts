import { finding, missing, type Rule } from "../finding";
import type { Facts } from "../schema";
import { assumed, sources, type Source } from "../source";

type Other = NonNullable<Facts["otherPlacements"]>[number];
type Reason = "illness" | "maternity" | "accident" | "force-majeure" | "other";
type Ground = "breach" | "work-found" | "long-absence" | "objective-reached" | "objective-unattainable" | "other";

/** A normal full-time week in hours: two placements on one day may not be more together. */
const weekCap = 38;

/** Whether the two periods share a day; undefined while the last day is not known and could decide it. */
const shareDays = ({ startsOn, endsOn }: Facts, other: Other): boolean | undefined => {
  if (other.endsOn < startsOn) return false;
  if (endsOn !== undefined) return other.startsOn <= endsOn;
  return other.startsOn <= startsOn ? true : undefined;
};

const overlapOf = (facts: Facts, other: Other): "pass" | "warn" | "fail" | "unknown" => {
  const shared = shareDays(facts, other);
  if (shared === false) return "pass";
  const hours = [facts.hoursPerWeek, other.hoursPerWeek];
  const known = hours.reduce((sum: number, value) => sum + (value ?? 0), 0);
  const fullTime = facts.fullTimeHoursPerWeek;
  const bothFullTime = fullTime !== undefined && hours.every((value) => value !== undefined && value >= fullTime);
  if (known > weekCap || bothFullTime) return shared === true ? "fail" : "unknown";
  if (hours.includes(undefined) || shared === undefined) return "unknown";
  return "warn";
};

const severity = ["pass", "warn", "unknown", "fail"] as const;

/** With other placements of the person: on the same day at most 38 hours a week together, and not both full-time. */
export const overlap: Rule = (facts) => {
  const { otherPlacements } = facts;
  if (!otherPlacements) return null;
  const outcome = otherPlacements.map((other) => overlapOf(facts, other)).toSorted((a, b) => severity.indexOf(b) - severity.indexOf(a))[0] ?? "pass";
  const messages = {
    pass: { nl: "Er is geen andere stage op dezelfde dagen.", en: "There is no other placement on the same days." },
    warn: { nl: "Er is een andere stage in dezelfde periode. Kijk na of de dagen en uren niet botsen.", en: "There is another placement in the same period. Check that days and hours do not clash." },
    unknown: missing("de uren of de laatste dag van een van de stages", "the hours or the last day of one of the placements"),
    fail: { nl: "Samen met een andere stage is dit meer dan een volle week.", en: "Together with another placement this is more than a full week." },
  };
  return finding("overlap", sources.choice, { outcome, limit: weekCap, message: messages[outcome] });
};

/** The version suspends for these reasons; the last allowed day does not move. */
export const suspensionFor = (reasons: readonly Reason[], source: Source): Rule => ({ suspensions }) => {
  if (!suspensions) return null;
  const other = suspensions.find(({ reason }) => reason !== undefined && !reasons.includes(reason));
  if (other) return finding("suspension", source, { outcome: "fail", actual: other.reason ?? null, message: { nl: "Voor deze reden wordt de overeenkomst niet geschorst.", en: "The agreement is not suspended for this reason." } });
  if (suspensions.some(({ reason }) => reason === undefined)) return finding("suspension", source, { outcome: "unknown", message: missing("de reden van de schorsing", "the reason of the suspension") });
  return finding("suspension", assumed(source, "Of de einddatum opschuift, staat niet in de bron"), {
    outcome: "pass", actual: suspensions.length,
    message: { nl: "De overeenkomst is in die periode geschorst. De laatste toegelaten dag blijft dezelfde. Of de einddatum opschuift, zegt de bron niet.", en: "The agreement is suspended in that period. The last allowed day stays the same. Whether the end moves, the source does not say." },
  });
};

/** The version knows no suspension. */
export const noSuspension = (source: Source): Rule => ({ suspensions }) => {
  if (!suspensions) return null;
  if (suspensions.length === 0) return finding("suspension", source, { outcome: "pass", actual: 0, message: { nl: "Er is geen schorsing.", en: "There is no suspension." } });
  return finding("suspension", source, {
    outcome: "fail", actual: suspensions.length, limit: 0,
    message: { nl: "Deze stage wordt niet geschorst: de einddatum blijft. Een lange afwezigheid kan een reden zijn om te stoppen; dat beslist VDAB.", en: "This placement is not suspended: its end stays. A long absence can be a ground to end it; VDAB decides that." },
  });
};

/** Only VDAB ends it early. */
export const earlyEndByVdab = (source: Source): Rule => ({ earlyEnd }) => {
  if (!earlyEnd) return null;
  const { decidedBy = null } = earlyEnd;
  return decidedBy === "vdab"
    ? finding("early-end-authority", source, { outcome: "pass", actual: decidedBy, limit: "vdab", message: { nl: "VDAB besliste over het vroeger stoppen.", en: "VDAB decided on the early end." } })
    : finding("early-end-authority", source, { outcome: "fail", actual: decidedBy, limit: "vdab", message: { nl: "Alleen VDAB beslist om vroeger te stoppen.", en: "Only VDAB decides to end it early." } });
};

/** It ends early only on one of these grounds. */
export const earlyEndGround = (grounds: readonly Ground[], source: Source): Rule => ({ earlyEnd }) => {
  if (!earlyEnd) return null;
  const { ground } = earlyEnd;
  return ground !== undefined && grounds.includes(ground)
    ? finding("early-end-ground", source, { outcome: "pass", actual: ground, message: { nl: "Dit is een van de gronden om vroeger te stoppen.", en: "This is one of the grounds to end early." } })
    : finding("early-end-ground", source, { outcome: "fail", actual: ground ?? null, limit: grounds.join(", "), message: { nl: "Dit is geen grond om vroeger te stoppen. Kies een van de gronden die de regels noemen.", en: "This is no ground to end early. Choose one of the grounds that the rules name." } });
};
