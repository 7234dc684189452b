import { Temporal } from "temporal-polyfill";
import type { ProtectedShare } from "@/lib/domain/disclosure/protect";

/** `suppressed`: measured, but with too few people to show. */
export type OutflowStatus = "measured" | "not-applicable" | "not-possible" | "not-yet-known" | "suppressed";

/** Why a percentage is not there; a key of the sentences of the figures. */
export type OutflowReason = "orienting" | "within-wider-guidance" | "only-plan-approved" | "twelve-months-not-over" | "no-answers" | "few-people";

export interface Outflow {
  status: OutflowStatus;
  /** After how many months it is, or will be, measured. */
  months: 3 | 12 | null;
  percentage: number | null;
  reason: OutflowReason | null;
}

interface Exemption {
  status: "not-applicable" | "not-possible";
  reason: OutflowReason;
  /** Last day of the last period that it holds for; without one it always holds. */
  until?: string;
}

/** Instruments of which outflow is not measured. Source: answer to written question 115 of 23 November 2017. */
const exemptions: Readonly<Record<string, Exemption>> = {
  act: { status: "not-applicable", reason: "orienting" },
  bvs: { status: "not-applicable", reason: "orienting" },
  bio: { status: "not-possible", reason: "only-plan-approved" },
  // In 2017 only within the tender "intensief werkplekleren" and "tijdelijke werkervaring - OCMW".
  wes: { status: "not-applicable", reason: "within-wider-guidance", until: "2017-12-31" },
};

/** The others are measured after three. */
const measuredAfterTwelve = new Set(["ibo", "ibo-interim", "cibo", "ibo-plus"]);

/** The actions of one instrument that started in one period. */
export interface Cohort {
  instrument: string;
  /** Last day of the period. */
  periodEnd: string;
  /** Day on which the last of them started. */
  lastStart: string;
}

const exemptionOf = ({ instrument, periodEnd }: Pick<Cohort, "instrument" | "periodEnd">): Exemption | null => {
  const exemption = exemptions[instrument];
  return exemption && (exemption.until === undefined || periodEnd <= exemption.until) ? exemption : null;
};

/** After how many months the outflow of an instrument is measured, where it is measured. */
export const monthsUntilMeasured = (instrument: string): 3 | 12 => (measuredAfterTwelve.has(instrument) ? 12 : 3);

/** Twelve months are over for all only when they are over for the last that started. */
const isOver = (lastStart: string, asOf: string): boolean =>
  Temporal.PlainDate.compare(Temporal.PlainDate.from(lastStart).add({ months: 12 }), Temporal.PlainDate.from(asOf)) <= 0;

/**
 * What is known of the outflow to work of a cohort on the reference date. `share` is null when the register holds no
 * answer. The reference date moves only what is measured after twelve months: answers after three carry no date.
 * A cohort whose count is hidden is suppressed on any date, or trying dates would tell when its last one started.
 */
export const outflowOf = (cohort: Cohort, share: ProtectedShare | null, options: { asOf: string; countHidden: boolean }): Outflow => {
  const exemption = exemptionOf(cohort);
  if (exemption) return { status: exemption.status, months: null, percentage: null, reason: exemption.reason };
  const months = monthsUntilMeasured(cohort.instrument);
  const without = (status: OutflowStatus, reason: OutflowReason): Outflow => ({ status, months, percentage: null, reason });
  if (options.countHidden) return without("suppressed", "few-people");
  if (months === 12 && !isOver(cohort.lastStart, options.asOf)) return without("not-yet-known", "twelve-months-not-over");
  if (share === null) return without("not-yet-known", "no-answers");
  if (share.suppressed) return without("suppressed", "few-people");
  return { status: "measured", months, percentage: share.percentage, reason: null };
};
