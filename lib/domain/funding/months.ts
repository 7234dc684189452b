import { Temporal } from "temporal-polyfill";

/** First days of the calendar months that a period touches, in order. Days are `YYYY-MM-DD`, both inclusive. */
export const monthsTouched = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string[] => {
  const last = Temporal.PlainDate.from(endsOn);
  const months: string[] = [];
  for (let month = Temporal.PlainDate.from(startsOn).with({ day: 1 }); Temporal.PlainDate.compare(month, last) <= 0; month = month.add({ months: 1 })) {
    months.push(month.toString());
  }
  return months;
};

/**
 * What is reserved for a placement, in cents: a full month for every calendar month that it touches. No source says how
 * a broken month is paid, so the reserve is the most that can be due; what is not paid is released.
 */
export const reservationOf = ({ monthCents, ...period }: { startsOn: string; endsOn: string; monthCents: number }): number =>
  monthsTouched(period).length * monthCents;
