import { Temporal } from "temporal-polyfill";

/** All legal dates are days in Brussels. */
export const timeZone = "Europe/Brussels";

/** The business date: today in Brussels, or APP_TODAY in a demonstration. */
export const today = (): Temporal.PlainDate => {
  const fixed = process.env.APP_TODAY;
  if (fixed && process.env.DEMO === "1") return Temporal.PlainDate.from(fixed);
  return Temporal.Now.plainDateISO(timeZone);
};

/** The instant now. In a demonstration with APP_TODAY: that day, at the time it names, or else at the real time of day. */
export const now = (): Date => {
  const fixed = process.env.DEMO === "1" ? process.env.APP_TODAY : undefined;
  const time = fixed?.includes("T") ? Temporal.PlainTime.from(fixed) : Temporal.Now.plainTimeISO(timeZone);
  return new Date(today().toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds);
};

/** The calendar day in Brussels of an instant, as `YYYY-MM-DD`. */
export const dayOf = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
