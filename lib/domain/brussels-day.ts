import { Temporal } from "temporal-polyfill";

/** The calendar day in Brussels of an instant, as `YYYY-MM-DD`: every date people read is told there. */
export const brusselsDay = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO("Europe/Brussels").toPlainDate().toString();
