import type { WeekDay } from "@/lib/domain/attendance/planned-week";
import type { PlacementRow } from "@/lib/domain/placements/placement-row";

/** The placement of a candidate that runs now or comes next, with its week and the people in it. */
export interface CurrentPlacement {
  row: PlacementRow;
  hoursPerWeek: number;
  /** This week as planned; empty before it runs. */
  week: readonly WeekDay[];
  /** Null where nobody is named. */
  mentorName: string | null;
  supervisorName: string | null;
  mediatorName: string | null;
}
