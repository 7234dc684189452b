import type { Actor, Role } from "@/lib/domain/access";
import { processOf, type Process } from "@/lib/domain/placements/process";
import type { Candidate } from "@/scripts/demo/cast";
import type { DemoState, DemoTurn } from "@/scripts/demo/content/instrument-placements";
import type { Edition } from "@/scripts/demo/edition";
import type { Random } from "@/scripts/demo/random";
import { target, type World } from "@/scripts/demo/world";

/** A placement of any kind as its story goes on. */
export interface InstrumentFile {
  readonly world: World;
  readonly random: Random;
  readonly instrument: string;
  readonly edition: Edition;
  readonly candidate: Candidate;
  /** Who guides the candidate and proposes them. */
  readonly guide: Actor;
  /** Who acts in the file, and who decides: another one, for nobody decides in their own case. */
  readonly mediator: Actor;
  readonly decider: Actor;
  /** Who follows up at the school, where the kind belongs to a course. */
  readonly supervisor: Actor | null;
  readonly state: DemoState;
  readonly turns: readonly DemoTurn[];
  applicationId: string | null;
  placementId: string | null;
}

export type FileStep = (file: InstrumentFile) => Promise<void>;

/** A step and its day, counted from the first day of the placement. */
export interface Moment {
  on: number;
  run: FileStep;
}

export const processFor = ({ instrument }: InstrumentFile): Process => {
  const process = processOf(instrument);
  if (!process) throw new Error(`${instrument} has no process.`);
  return process;
};

const missing = (what: string, { candidate }: InstrumentFile): Error => new Error(`${candidate.actor.name} has no ${what} yet.`);

export const placementIdOf = (file: InstrumentFile): string => {
  if (!file.placementId) throw missing("placement", file);
  return file.placementId;
};

export const applicationIdOf = (file: InstrumentFile): string => {
  if (!file.applicationId) throw missing("application", file);
  return file.applicationId;
};

/** What the form of the placement would name now. */
export const formOf = (file: InstrumentFile) => target("placement", placementIdOf(file));

/** Who acts in the file in a role. */
export const actorAs = (file: InstrumentFile, role: Role): Actor => {
  if (role === "student") return file.candidate.actor;
  if (role === "mediator") return file.mediator;
  if (role === "school" && file.supervisor) return file.supervisor;
  return file.world.cast.host(file.edition.offer.host);
};
