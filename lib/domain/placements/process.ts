import type { AgreementParty } from "@/lib/domain/agreements/status";
import type { Role } from "@/lib/domain/access";
import type { StartConditionKind } from "@/lib/domain/placements/status";

/**
 * How a file begins. `application`: a candidate applied, was chosen and confirmed. `referral`: a mediator proposed a job
 * seeker, who agreed. `mediator`: VDAB or a partner opens it for their candidate. `training`: inside a running course.
 */
export type Opening = "application" | "referral" | "mediator" | "training";

/** How a placement of one kind runs: who opens, writes, decides, signs, arranges, and what follows. */
export interface Process {
  readonly openings: readonly Opening[];
  /** In the order of the agreement. `mediator` stands for VDAB or the partner, whichever mediates. */
  readonly parties: readonly (AgreementParty | "mediator")[];
  /** The document the trainee learns by, when the kind asks one; what must stand in it the regulation engine checks. */
  readonly plan: { readonly kind: "stageplan" | "opleidingsplan"; readonly by: readonly Role[] } | null;
  /** Who approves the plan before anybody signs. */
  readonly approval: "none" | "vdab" | "vdab-or-partner";
  /** `decision`: nobody ends it early but VDAB, on request. `parties`: each party can, by the agreement. */
  readonly earlyEnd: "parties" | "decision";
  /** Who sets dates, hours and terms before the agreement. */
  readonly arrangedBy: readonly Role[];
  readonly conditions: Readonly<Partial<Record<StartConditionKind, Role>>>;
  /** The host must hire afterwards: the contract is registered, or its absence is shown. */
  readonly contractAfter: boolean;
  /** Amounts follow from the days that were worked, so attendance is kept a month. */
  readonly attendance: boolean;
  /** Who evaluates beside the trainee. */
  readonly evaluators: readonly Role[];
}

/** The host makes the risk analysis and the work post sheet beforehand (Codex welzijn op het werk, book X). */
const safeWorkplace = { mentor: "entity", "risk-analysis": "entity", "work-post-sheet": "entity" } as const;
/** The host insures and declares (BIS, IBO: Dimona type STG by the host since 1 January 2020). */
const hostDeclares = { ...safeWorkplace, insurance: "entity", dimona: "entity" } as const;
/** Which of VDAB and host declares a BVS or WES is not verified: the mediator sees to it that it is done. */
const mediatorDeclares = { ...safeWorkplace, insurance: "mediator", dimona: "mediator" } as const;

/**
 * Schoolstage: agreement of trainee, school and host; the organising authority of the school declares the trainee
 * (Dimona type STG, since 1 January 2020) and insures.
 */
const school: Process = {
  openings: ["application"], parties: ["trainee", "school", "host"], plan: null, approval: "none", earlyEnd: "parties",
  arrangedBy: ["entity", "school"], conditions: { ...safeWorkplace, insurance: "school", dimona: "school" },
  contractAfter: false, attendance: false, evaluators: ["entity", "school", "mentor"],
};

/** The initiative of the VDAB or partner mediator is the decision; the plan is optional. Three signatures. */
const bvs: Process = {
  openings: ["mediator", "referral"], parties: ["mediator", "trainee", "host"], plan: null, approval: "none", earlyEnd: "parties",
  arrangedBy: ["mediator", "entity"], conditions: mediatorDeclares, contractAfter: false, attendance: false, evaluators: ["mediator", "entity", "mentor"],
};

/**
 * VDAB or the partner decides on plan and duration; VDAB alone ends it early; VDAB pays by the days that were worked
 * (besluit of the Flemish Government, Belgisch Staatsblad 8 December 2022).
 */
const wes: Process = {
  openings: ["referral"], parties: ["mediator", "trainee", "host"], plan: { kind: "stageplan", by: ["mediator", "entity"] },
  approval: "vdab-or-partner", earlyEnd: "decision", arrangedBy: ["mediator", "entity"], conditions: mediatorDeclares,
  contractAfter: false, attendance: true, evaluators: ["mediator", "entity", "mentor"],
};

/** Trainee and host sign; VDAB approves the plan and its duration before (besluit of 5 June 2009, as changed on 6 July 2018). */
const bis: Process = {
  openings: ["application"], parties: ["trainee", "host"], plan: { kind: "opleidingsplan", by: ["entity"] },
  approval: "vdab", earlyEnd: "parties", arrangedBy: ["entity"], conditions: hostDeclares,
  contractAfter: false, attendance: false, evaluators: ["entity", "mentor"],
};

/** Tripartite, VDAB approves and decides on an early end; the host hires afterwards. */
const ibo: Process = {
  openings: ["application", "referral"], parties: ["host", "trainee", "vdab"], plan: { kind: "opleidingsplan", by: ["entity", "mediator"] },
  approval: "vdab", earlyEnd: "decision", arrangedBy: ["entity", "mediator"], conditions: hostDeclares,
  contractAfter: true, attendance: false, evaluators: ["entity", "mediator", "mentor"],
};

/** Learner, recognised company and training provider sign agreement and plan (decreet of 10 June 2016). */
const oao: Process = {
  openings: ["application"], parties: ["trainee", "host", "school"], plan: { kind: "opleidingsplan", by: ["school", "entity"] },
  approval: "none", earlyEnd: "parties", arrangedBy: ["school", "entity"], conditions: hostDeclares,
  contractAfter: false, attendance: true, evaluators: ["entity", "school", "mentor"],
};

/** The same, unpaid, below the weekly hours that make it an OAO. */
const sao: Process = { ...oao, conditions: school.conditions, attendance: false };

/** Opened by VDAB inside a running course. */
const oplstage: Process = {
  openings: ["training"], parties: ["vdab", "trainee", "host"], plan: null, approval: "none", earlyEnd: "parties",
  arrangedBy: ["mediator", "entity"], conditions: mediatorDeclares, contractAfter: false, attendance: false, evaluators: ["mediator", "entity", "mentor"],
};

/** The traject counsellor of the training provider brokers; learner and head of the company sign. */
const soOt: Process = {
  openings: ["application"], parties: ["trainee", "host"], plan: null, approval: "none", earlyEnd: "parties",
  arrangedBy: ["school", "entity"], conditions: hostDeclares, contractAfter: false, attendance: false, evaluators: ["entity", "school", "mentor"],
};

const processes = { school, bvs, wes, bis, ibo, "ibo-plus": ibo, oao, sao, oplstage, "so-ot": soOt } satisfies Record<string, Process>;

/** Kinds of which a file can be made here: those the law still opens. */
export const openInstruments = Object.keys(processes);

/** The process of an instrument, or null for a kind that is closed: it is only counted. */
export const processOf = (instrument: string): Process | null =>
  Object.hasOwn(processes, instrument) ? processes[instrument as keyof typeof processes] : null;

/** Kinds that belong to a course: who applies says which one. */
const withCourse: readonly string[] = ["school", "oao", "sao", "so-ot"];

/** Whether a placement of this kind belongs to a course that the candidate follows. */
export const needsEnrolmentFor = (instrument: string | null): boolean => instrument !== null && withCourse.includes(instrument);

/** Kinds after which the host must hire. */
export const hiringInstruments: string[] = Object.entries(processes).flatMap(([code, { contractAfter }]) => (contractAfter ? [code] : []));

/** How somebody gets a place of this kind; `application` for a temporary job too. The first that holds: people apply, else a mediator proposes them, else a course brings them. */
export const wayIn = (instrument: string | null): "application" | "mediator" | "training" => {
  const openings = instrument === null ? [] : processOf(instrument)?.openings ?? [];
  if (openings.length === 0 || openings.includes("application")) return "application";
  return openings.includes("training") ? "training" : "mediator";
};

const sides: Readonly<Partial<Record<AgreementParty | "mediator", Role>>> = { school: "school", host: "entity", vdab: "mediator", partner: "mediator", mediator: "mediator" };

/** The organisations that run a placement of this kind, the host first: those who sign it and those who arrange it. */
export const sidesOf = (instrument: string): readonly Role[] => {
  const process = processOf(instrument);
  if (!process) return [];
  return [...new Set<Role>(["entity", ...process.parties.flatMap((party) => sides[party] ?? []), ...process.arrangedBy])];
};

/** Whether this role acts in a placement of this kind; VDAB approves a BIS but has no part in how it runs. */
export const takesPart = (instrument: string, role: Role): boolean => role === "student" || sidesOf(instrument).includes(role);
