/**
 * What a mentor signals about a trainee, or leaves undone: an evaluation that worries, absence without a valid reason or for
 * long, a message without an answer, a month of attendance that is not confirmed, a final evaluation that is not written.
 */
export const alarmKinds = ["concern", "absence", "message", "unconfirmed", "not-evaluated"] as const;
export type AlarmKind = (typeof alarmKinds)[number];

export interface Alarm {
  kind: AlarmKind;
  placementId: string;
  /** The trainee. */
  name: string;
  host: string;
  /** Since when it waits, `YYYY-MM-DD`. */
  since: string;
  /** For an absence: how many days; else 1. */
  days: number;
}

/** Days after which a month that was handed in and not confirmed is worth a call: our choice, no source gives one. */
export const confirmWithinDays = 7;
/** How long ago an absence still is news: our choice as well. */
export const absenceNewsDays = 31;
