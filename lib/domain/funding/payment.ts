/** A month that is due for one placement. */
export interface DuePayment {
  placementId: string;
  lineId: string;
  reference: string;
  title: string;
  traineeName: string;
  hostName: string;
  cents: number;
  /** The placement did not run the whole month: no source says how that is paid, so a person looks at it. */
  isBroken: boolean;
}
