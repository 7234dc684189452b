import { DomainError } from "@/lib/domain/errors";
import type { PlacementStatus } from "@/lib/domain/placements/status";

interface Breach {
  startsOn: string;
  status: PlacementStatus;
}

/** A placement in which a duty can have been breached: it has begun. */
const begun: readonly PlacementStatus[] = ["running", "suspended", "completed", "ended-early"];

/** Throws `sanction.notBegun`, `sanction.breachOutside` when the day cannot be that of a breach in this placement. */
export const assertBreachIn = ({ startsOn, status }: Breach, breachOn: string, today: string): void => {
  if (!begun.includes(status)) throw new DomainError("sanction.notBegun");
  if (breachOn < startsOn || breachOn > today) throw new DomainError("sanction.breachOutside", { from: startsOn, to: today }, "breachOn");
};

interface Hearing {
  hearingUntil: string | null;
  statedAt: Date | null;
}

/** Whether the employer had its say: it answered, or the last day of its term is over. */
export const isHeard = ({ hearingUntil, statedAt }: Hearing, today: string): boolean =>
  statedAt !== null || (hearingUntil !== null && today > hearingUntil);
