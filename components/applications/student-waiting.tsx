import { useWaitingApplicationRows } from "@/components/applications/waiting-application-rows";
import { WaitingPlacements } from "@/components/placements/waiting-placements";
import type { WaitingApplication } from "@/lib/domain/applications/waiting";
import type { WaitingPlacement } from "@/lib/domain/placements/waiting-placement";

interface StudentWaitingProps {
  applications: readonly WaitingApplication[];
  placements: readonly WaitingPlacement[];
  today: string;
}

/** What waits for a candidate, from applications and placements together. */
export const StudentWaiting = ({ applications, placements, today }: StudentWaitingProps) => {
  const rowOf = useWaitingApplicationRows(today);
  return <WaitingPlacements placements={placements} today={today} others={applications.map(rowOf)} isTrainee />;
};
