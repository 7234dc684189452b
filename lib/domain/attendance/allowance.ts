import { workdaysOf } from "@/lib/domain/attendance/planned-days";
import { allowanceIssues, calculateAllowance, type AllowanceAnswer } from "@/lib/domain/regulation/allowance";
import type { AllowanceFacts } from "@/lib/domain/regulation/allowances/scheme";
import type { Day } from "@/lib/domain/regulation/calendar";
import type { Parameters } from "@/lib/domain/regulation/parameters/parameters";
import { instrumentCode } from "@/lib/domain/regulation/schema";

/** What of a placement its amounts follow from. Null = not known. */
export interface PaidPlacement {
  instrument: string;
  startsOn: Day;
  /** The last day, or the day on which it ended. */
  lastDay: Day;
  hoursPerWeek: number;
  lanes: readonly number[];
  fullTimeHoursPerWeek: number | null;
  trainingYear: number | null;
  /** IBO: gross wage a month after the hiring, share of the premium, benefit a month; as fixed at the start. */
  referenceWageCents?: number | null;
  premiumRate?: number | null;
  replacementIncomeCents?: number | null;
  /** Days on which the trainee was absent, as they were written. */
  absentDays: readonly Day[];
}

export type PlacementAllowance =
  | { kind: "reckoned"; answer: AllowanceAnswer }
  /** Names of facts without which nothing can be reckoned. */
  | { kind: "unknown"; missing: readonly (keyof AllowanceFacts)[] };

const orUndefined = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** The engine's amounts for a placement, month by month, less what the written absences take off. */
export const allowanceOf = (paid: PaidPlacement, parameters: Parameters): PlacementAllowance => {
  const instrument = instrumentCode.safeParse(paid.instrument);
  if (!instrument.success) return { kind: "unknown", missing: ["instrument"] };
  const facts: AllowanceFacts = {
    instrument: instrument.data, startsOn: paid.startsOn, endsOn: paid.lastDay, hoursPerWeek: paid.hoursPerWeek, workdays: workdaysOf(paid.lanes),
    fullTimeHoursPerWeek: orUndefined(paid.fullTimeHoursPerWeek), trainingYear: orUndefined(paid.trainingYear),
    grossWageCents: orUndefined(paid.referenceWageCents), premiumRate: orUndefined(paid.premiumRate), replacementIncomePerMonthCents: orUndefined(paid.replacementIncomeCents),
    absences: paid.absentDays.map((day) => ({ from: day, to: day })),
  };
  const missing = allowanceIssues(facts, parameters).map(({ name }) => name);
  return missing.length > 0 ? { kind: "unknown", missing } : { kind: "reckoned", answer: calculateAllowance(facts, parameters) };
};
