import type * as z from "zod";
import type { Day, Month } from "../calendar";
import type { Parameters } from "../parameters/parameters";
import type { Bilingual, Source } from "../source";
import type { allowanceFacts } from "./request";

export type AllowanceFacts = z.infer<typeof allowanceFacts>;
export type AllowanceFact = keyof AllowanceFacts;

/** A month of the period, and the days of it that lie in the period. */
export interface MonthPart {
  readonly month: Month;
  readonly from: Day;
  readonly to: Day;
  /** The period covers the whole month. */
  readonly isWhole: boolean;
}

/** What somebody gets for a month, how it was reckoned, and where that stands. */
export interface MonthAmount {
  readonly amountCents: number;
  /** What VDAB invoices the employer for the month. */
  readonly employerInvoiceCents?: number;
  readonly workedDays?: number;
  readonly plannedDays?: number;
  readonly basis: Bilingual;
  readonly source: Source;
  /** What a reader must know of this month. */
  readonly warnings?: readonly Bilingual[];
}

/** How the allowance of a version is reckoned. */
export interface AllowanceScheme {
  /** The facts without which nothing can be reckoned. */
  readonly needs: readonly AllowanceFact[];
  /** Null in a month for which a table has no row. */
  readonly monthly: (facts: AllowanceFacts, part: MonthPart, parameters: Parameters) => MonthAmount | null;
  /** Why there is nothing to reckon at all. */
  readonly nothing?: Bilingual;
}

type With<N extends AllowanceFact> = AllowanceFacts & Required<Pick<AllowanceFacts, N>>;

const hasAll = <N extends AllowanceFact>(facts: AllowanceFacts, needs: readonly N[]): facts is With<N> => needs.every((name) => facts[name] !== undefined);

/** A scheme that reckons once all the facts that it needs are there. */
export const scheme = <N extends AllowanceFact>(
  needs: readonly N[], monthly: (facts: With<N>, part: MonthPart, parameters: Parameters) => MonthAmount | null,
): AllowanceScheme => ({
  needs,
  monthly: (facts, part, parameters) => (hasAll(facts, needs) ? monthly(facts, part, parameters) : null),
});

/** No allowance belongs to this placement, or nothing is known of it: `why` says which. */
export const nothingToReckon = (why: Bilingual): AllowanceScheme => ({ needs: [], monthly: () => null, nothing: why });

export const unpaid: AllowanceScheme = nothingToReckon({ nl: "Bij deze stage hoort geen vergoeding.", en: "No allowance belongs to this placement." });

/** Amounts by month that the law does not divide. */
export const brokenMonth = ({ month, isWhole }: MonthPart): readonly Bilingual[] =>
  isWhole ? [] : [{ nl: `${month}: geen volledige maand. Dit is het bedrag van de hele maand; de bron zegt niet hoe het verdeeld wordt.`, en: `${month}: no full month. This is the amount of the whole month; the source does not say how it is divided.` }];
