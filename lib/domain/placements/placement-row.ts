import type { AgreementStatus } from "@/lib/domain/agreements/status";
import type { PlacementStatus } from "@/lib/domain/placements/status";

/** A placement in a list. Days are `YYYY-MM-DD`. */
export interface PlacementRow {
  id: string;
  reference: string;
  traineeName: string;
  hostName: string;
  schoolName: string | null;
  title: string;
  instrument: string;
  status: PlacementStatus;
  startsOn: string;
  endsOn: string;
  facilitated: boolean;
  /** Whether this actor may open the file. */
  mayOpen: boolean;
  openConditions: number;
  agreementStatus: AgreementStatus | null;
  /** It ended, the host must hire, and no contract was registered. */
  lacksContract: boolean;
}
