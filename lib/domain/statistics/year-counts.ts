import type { ageBands } from "./age-band";

/** Answers on work of the ended actions of a cohort. */
export interface AnswerCounts {
  yes: number;
  answered: number;
}

/** The actions of one instrument in one half of the year. */
export interface HalfCounts {
  instrument: string;
  half: "h1" | "h2";
  started: number;
  /** Day on which the last of them started. */
  lastStart: string;
  after3m: AnswerCounts;
  after12m: AnswerCounts;
}

export type AgeBand = (typeof ageBands)[number]["code"];

/** School internships at the Flemish government that started in a year, and who did them. */
export interface SchoolCounts {
  placements: number;
  viaSchool: number;
  viaTrainingCentre: number;
  /** By entity, in the policy domain it belonged to on the first day; null = outside the domains, or not in the list. */
  hosts: { domain: string | null; host: string; placements: number }[];
  /** Distinct people whose identity the registers know; each counts once below. */
  persons: number;
  education: Record<"low" | "middle" | "high" | "unknown", number>;
  gender: Record<"female" | "male" | "x" | "unknown", number>;
  age: Record<AgeBand | "unknown", number>;
  /** People whom the diversity service facilitated; null = nobody registered it. */
  facilitated: { persons: number; foreignOrigin: number | null; disability: number | null } | null;
}

/** Everything that is counted of one year, before anything is hidden. Never leaves the server. */
export interface YearCounts {
  year: number;
  halves: HalfCounts[];
  persons: Record<"h1" | "h2" | "year", number>;
  /** Null when no entity of the Flemish government reported. */
  school: SchoolCounts | null;
  /** Null = nobody registered it. */
  offeredPlaces: number | null;
  offeredTrainingPlaces: number | null;
  agreementsSigned: number | null;
  hiredAfterwards: number | null;
}
