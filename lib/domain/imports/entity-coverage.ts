import { coverageOf, type Coverage } from "@/lib/domain/statistics/coverage";

/** Days `YYYY-MM-DD`, both included. One day is a period too. */
export interface Days {
  from: string;
  to: string;
}

/** An entity of the Flemish government and when it existed; null = for as long as anyone knows, until further notice. */
export interface DatedEntity {
  code: string;
  name: string;
  validFrom: string | null;
  validTo: string | null;
}

/** What one register, one form or this site holds of an entity in the period. */
export interface Evidence {
  code: string;
  /** Placements that count in the period; 0 for a total. */
  placements: number;
  /** Whether a total of what was offered was handed in. */
  hasTotal: boolean;
  /** First and last day on which something of the period started or was signed; null for a total. */
  firstDay: string | null;
  lastDay: string | null;
}

/** `placements`: row by row · `totals`: only how many places were offered · `nothing`: silence, which is not zero. */
export type ReportedBy = "placements" | "totals" | "nothing";

export interface EntityReport {
  code: string;
  name: string;
  by: ReportedBy;
  placements: number;
  firstDay: string | null;
  lastDay: string | null;
}

/** Who reported in a period, of the entities that existed in it. */
export interface EntityCoverage {
  period: Days;
  /** By name. */
  entities: EntityReport[];
  /** Those that handed in placements, of all. */
  byPlacement: Coverage;
  /** Those that handed in anything, a total or placements, of all. */
  byAnything: Coverage;
}

/** Whether an entity existed on a day of the period. */
export const existedIn = ({ from, to }: Days) => ({ validFrom, validTo }: Pick<DatedEntity, "validFrom" | "validTo">): boolean =>
  (validFrom ?? "") <= to && (validTo ?? "9999") >= from;

const earliest = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
const latest = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

const reportOf = ({ code, name }: DatedEntity, evidence: readonly Evidence[]): EntityReport => {
  const own = evidence.filter((item) => item.code === code);
  const placements = own.reduce((sum, item) => sum + item.placements, 0);
  const by = placements > 0 ? "placements" : own.some(({ hasTotal }) => hasTotal) ? "totals" : "nothing";
  return {
    code, name, by, placements,
    firstDay: own.reduce<string | null>((day, item) => earliest(day, item.firstDay), null),
    lastDay: own.reduce<string | null>((day, item) => latest(day, item.lastDay), null),
  };
};

/**
 * Judges who reported. What is known of an entity that did not exist in the period is left out: it cannot make the part
 * larger than the whole.
 */
export const entityCoverage = (period: Days, entities: readonly DatedEntity[], evidence: readonly Evidence[]): EntityCoverage => {
  const reports = entities.filter(existedIn(period)).map((entity) => reportOf(entity, evidence)).toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
  const count = (...kinds: ReportedBy[]) => coverageOf(reports.filter(({ by }) => kinds.includes(by)).length, reports.length);
  return { period, entities: reports, byPlacement: count("placements"), byAnything: count("placements", "totals") };
};
