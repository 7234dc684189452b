import { useWaitingApplicationRows } from "@/components/applications/waiting-application-rows";
import { useMonthRows } from "@/components/attendance/month-rows";
import { WaitingPlacements } from "@/components/placements/waiting-placements";
import type { WaitingApplication } from "@/lib/domain/applications/waiting";
import type { WaitingMonth } from "@/lib/domain/attendance/waiting-month";
import type { WaitingPlacement } from "@/lib/domain/placements/waiting-placement";

interface StudentWaitingProps {
  applications: readonly WaitingApplication[];
  placements: readonly WaitingPlacement[];
  /** Months of attendance. */
  months: readonly WaitingMonth[];
  today: string;
}

/** What waits for a candidate, from applications and placements together. */
export const StudentWaiting = ({ applications, placements, months, today }: StudentWaitingProps) => {
  const rowOf = useWaitingApplicationRows(today);
  return <WaitingPlacements placements={placements} today={today} others={[...applications.map(rowOf), ...useMonthRows(months)]} isTrainee />;
};
