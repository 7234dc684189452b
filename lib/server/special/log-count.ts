import type { Tx } from "@/db/client";
import { countLog } from "@/db/schema/special";
import type { Actor } from "@/lib/domain/access";
import { now } from "@/lib/server/clock";

export interface SpecialCount {
  /** Who counts; `system` when the site brings its figures up to date. */
  actor: Pick<Actor, "personId" | "role"> | "system";
  purpose: "public-figures" | "parliamentary-answer";
  /** What is counted: `school-internships 2022`. */
  subject: string;
  rowsRead: number;
}

/** Notes a count that was made from special categories, in the transaction that reads them: no note, no count. */
export const logSpecialCount = (tx: Tx, count: SpecialCount): Promise<void> => logSpecialCounts(tx, [count]);

/** The same for several counts that are made at once; at least one. */
export const logSpecialCounts = async (tx: Tx, counts: readonly SpecialCount[]): Promise<void> => {
  await tx.insert(countLog).values(counts.map(({ actor, ...count }) => ({
    at: now(), ...count, ...(actor === "system" ? { actorId: null, actorRole: "system" } : { actorId: actor.personId, actorRole: actor.role }),
  })));
};
