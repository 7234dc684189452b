import type { PlacementAllowance } from "@/lib/domain/attendance/allowance";
import type { AbsenceClass, AttendanceStatus } from "@/lib/domain/attendance/status";
import type { PlannedDay } from "@/lib/domain/attendance/planned-days";
import type { Day, Month } from "@/lib/domain/regulation/calendar";

/** What counts of one day now: as planned until somebody wrote something, as corrected after a correction. */
export interface AttendanceDay extends PlannedDay {
  workedQuarters: number;
  /** Null = present. */
  absence: AbsenceClass | null;
  /** Newest first: why, by whom and when this day was corrected after it was confirmed. */
  corrections: { reason: string; byName: string; at: Date }[];
}

export interface AttendanceMonth {
  month: Month;
  status: AttendanceStatus;
  /** 0 until something was saved. */
  version: number;
  confirmedAt: Date | null;
  confirmedByName: string | null;
  days: AttendanceDay[];
}

/** A placement's attendance, as one reader may see it: one month in full, the state of the others, and the amounts. */
export interface Attendance {
  month: AttendanceMonth;
  months: { month: Month; status: AttendanceMonth["status"] }[];
  allowance: PlacementAllowance;
}

export interface AttendanceTotals {
  plannedQuarters: number;
  workedQuarters: number;
  absentQuarters: Record<AbsenceClass, number>;
}

/** Sums of a month, in quarters of an hour. Holidays are left out: nobody is expected then. */
export const totalsOf = (days: readonly AttendanceDay[]): AttendanceTotals => {
  const totals: AttendanceTotals = { plannedQuarters: 0, workedQuarters: 0, absentQuarters: { justified: 0, unjustified: 0, long: 0 } };
  for (const { plannedQuarters, workedQuarters, absence, isHoliday } of days) {
    if (isHoliday) continue;
    totals.plannedQuarters += plannedQuarters;
    totals.workedQuarters += workedQuarters;
    if (absence) totals.absentQuarters[absence] += plannedQuarters;
  }
  return totals;
};

/** The first day on which a month can be handed in: its last planned day. Null for a month without any. */
export const submitFrom = (days: readonly PlannedDay[]): Day | null => days.findLast(({ isHoliday }) => !isHoliday)?.day ?? null;

/** Quarters of an hour as people say them, minutes in two digits: 30 are 7 hours 30. */
export const hoursAndMinutes = (quarters: number): { hours: number; minutes: string } => ({ hours: Math.floor(quarters / 4), minutes: String((quarters % 4) * 15).padStart(2, "0") });
