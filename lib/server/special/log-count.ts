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
export const logSpecialCount = async (tx: Tx, { actor, ...count }: SpecialCount): Promise<void> => {
  const by = actor === "system" ? { actorId: null, actorRole: "system" } : { actorId: actor.personId, actorRole: actor.role };
  await tx.insert(countLog).values({ at: now(), ...by, ...count });
};
