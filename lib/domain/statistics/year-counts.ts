import type { ageBands } from "./age-band";

/** Answers on work of the ended actions of a cohort. */
export interface AnswerCounts {
  yes: number;
  answered: number;
}

export type EducationLevel = "low" | "middle" | "high" | "unknown";

/** The actions of one instrument in one half of the year. */
export interface HalfCounts {
  instrument: string;
  half: "h1" | "h2";
  started: number;
  /** Day on which the last of them started. */
  lastStart: string;
  after3m: AnswerCounts;
  after12m: AnswerCounts;
  /** The same actions by the education of who did them. */
  education: Record<EducationLevel, number>;
}

export type AgeBand = (typeof ageBands)[number]["code"];

/** What happened at an entity, in the policy domain it belonged to on that day. */
export interface HostCount {
  /** Null = outside the domains, or not in the list. */
  domain: string | null;
  /** Code of the entity; empty when it is in no list: what a register wrote there is not repeated. */
  entity: string;
  count: number;
}

/** School internships at the Flemish government that started in a year, and who did them. */
export interface SchoolCounts {
  placements: number;
  viaSchool: number;
  viaTrainingCentre: number;
  hosts: HostCount[];
  /** Distinct people whose identity the registers know; each counts once below. */
  persons: number;
  education: Record<EducationLevel, number>;
  gender: Record<"female" | "male" | "x" | "unknown", number>;
  age: Record<AgeBand | "unknown", number>;
  /** People whom the diversity service facilitated; null = nobody registered it. */
  facilitated: { persons: number; foreignOrigin: number | null; disability: number | null } | null;
}

/** How long after the placement people were hired, in months: up to 3, up to 12, later. */
export const hireDelays = ["0-3", "3-12", "over-12"] as const;
export type HireDelay = (typeof hireDelays)[number];

/** The last month of the first two; what is later is the third. The terms by which the question divides them (written question of 2023 on internships in 2022). */
export const hireDelayLimits = { "0-3": 3, "3-12": 12 } as const satisfies Partial<Record<HireDelay, number>>;

/** People hired by the Flemish government in a year after a placement there, each once, by the last one before it. */
export interface HiredCounts {
  /** Codes of the entities of which something is told. */
  entities: string[];
  persons: number;
  delay: Record<HireDelay, number>;
  instruments: { instrument: string; persons: number }[];
}

/** Places that were offered in a year; places are no people, and are counted all the same. */
export interface OfferedCounts {
  instrument: string;
  domain: string | null;
  entity: string;
  places: number;
}

/** Everything that is counted of one year, before anything is hidden. Never leaves the server. */
export interface YearCounts {
  year: number;
  halves: HalfCounts[];
  persons: Record<"h1" | "h2" | "year", number>;
  /** Codes of the entities of the Flemish government of which something counts in the year. */
  reporting: string[];
  /** Whether any host of the Flemish government reported, in the list or not. */
  isReported: boolean;
  /** Null when no entity of the Flemish government reported. */
  school: SchoolCounts | null;
  /** BIO and BIS agreements signed, by host. Null = nobody reported. */
  agreements: HostCount[] | null;
  /** Null = no register says of anyone that he or she was hired. */
  hired: HiredCounts | null;
  /** Null = nobody registered it. */
  offered: OfferedCounts[] | null;
}

/** What is kept of a year between changes; what was offered is read as it stands. */
export type KeptCounts = Omit<YearCounts, "offered">;

/** What happened at a host of the Flemish government in a year; entity and domain as in `HostCount`. */
export interface HostActivity extends Omit<HostCount, "count"> {
  /** Actions that count in the year. */
  counted: number;
  /** Actions of which the agreement or plan was signed in the year, and among them agreements of BIO and BIS. */
  signed: number;
  agreements: number;
}

/** What can be added up over registers and own placements: the same action, and the same person, is in one of the two. */
export interface ActionCounts extends Pick<KeptCounts, "halves" | "persons"> {
  hosts: HostActivity[];
}

/** A year in the parts that are brought up to date apart: what follows each row of a register, and what is counted anew. */
export interface CountParts {
  registers: ActionCounts;
  own: ActionCounts;
  /** Of the Flemish government; what nobody reported is empty here. */
  school: SchoolCounts;
  hired: HiredCounts | null;
}
