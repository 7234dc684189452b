/** The map that stands above the province filter, in its own units. */
export interface ProvinceMap {
  width: number;
  height: number;
  provinces: readonly {
    code: string;
    /** The outline as the `d` of an SVG path. */
    path: string;
    /** Where its number stands. */
    label: readonly [x: number, y: number];
    /** A point in a province that is too small for its number; a line leads from the number to it. */
    anchor: readonly [x: number, y: number] | null;
  }[];
  /** The distance that was asked. */
  circle: { x: number; y: number; radius: number } | null;
}
