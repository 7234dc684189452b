import { monthsTouched } from "@/lib/domain/funding/months";

/** A granted request of which money is left. Days are `YYYY-MM-DD`, months the first day of one, amounts in cents. */
export interface OpenGrant {
  startsOn: string;
  /** The last agreed day, or the day on which it ended earlier. */
  endsOn: string;
  monthCents: number;
  /** What is left of the grant: neither paid nor released. */
  outstandingCents: number;
  paidMonths: readonly string[];
}

/** What is still paid of one grant by 31 December of a year: never more than is left of it. */
const stillPaid = ({ paidMonths, monthCents, outstandingCents, ...period }: OpenGrant, year: number): number => {
  const due = monthsTouched(period).filter((month) => month < `${year}-12-01` && !paidMonths.includes(month));
  return Math.min(due.length * monthCents, outstandingCents);
};

/**
 * What will have been paid of a budget by 31 December of its year, in cents, when everything that is committed and
 * reserved runs as agreed: what is paid, and each agreed month that is not. A month is paid once it is over
 * (`preparePayments`), so December and what comes after it are for the next year.
 */
export const expectedByYearEnd = ({ year, paidCents, grants }: { year: number; paidCents: number; grants: readonly OpenGrant[] }): number =>
  grants.reduce((sum, grant) => sum + stillPaid(grant, year), paidCents);
