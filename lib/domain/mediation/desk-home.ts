import type { Alarm } from "./alarm";
import type { QueueRow } from "./queue";

export interface DueContact {
  id: string;
  personId: string;
  name: string;
  kind: string;
  plannedOn: string;
}

/** A proposal that ended in a no, of the candidate or of the organisation. */
export interface ReferralNews {
  id: string;
  personId: string;
  name: string;
  title: string;
  host: string;
  by: "candidate" | "host";
}

export interface DeskHome {
  queue: { total: number; head: readonly QueueRow[] };
  claimed: readonly QueueRow[];
  overdue: readonly DueContact[];
  planned: readonly DueContact[];
  referrals: readonly ReferralNews[];
  /** What mentors signal. */
  alarms: readonly Alarm[];
}
