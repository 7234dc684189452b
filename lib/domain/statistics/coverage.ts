/** `facilitated`: only what the diversity service facilitated is registered centrally · `unknown`: nobody reported. */
export type CoverageLevel = "all" | "partial" | "facilitated" | "unknown";

/** How far a figure reaches: who reported, of whom. */
export interface Coverage {
  level: CoverageLevel;
  reported: number;
  of: number;
}

export const coverageOf = (reported: number, of: number): Coverage => ({
  level: reported === 0 ? "unknown" : reported >= of ? "all" : "partial",
  reported,
  of,
});
