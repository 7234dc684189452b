import type { Actor } from "@/lib/domain/access";
import type { ApproveTogether } from "@/lib/domain/mediation/decide-schema";
import { decideMany, type DecidedRow } from "@/lib/server/decisions/decide-many";

/** Approves the chosen requests, each on its own: what is refused for one changes nothing for the others. One answer a request. */
export const approveTogether = async (actor: Actor, { groups }: Pick<ApproveTogether, "groups">): Promise<DecidedRow[]> => {
  const answers: DecidedRow[] = [];
  for (const group of groups) answers.push(...await decideMany(actor, group));
  return answers;
};
