/** Something at a Flemish entity that the diversity service should look at. */
export interface Attention {
  key: string;
  kind: "contract-missing";
  placementId: string;
  instrument: string;
  traineeName: string;
  hostName: string;
  on: string;
  mayOpen: boolean;
}
