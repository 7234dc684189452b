import type { Actor } from "@/lib/domain/access";
import type { DecideMany } from "@/lib/domain/decisions/schema";
import type { Problem } from "@/lib/domain/form-state";
import { domainErrorOf } from "@/lib/server/database-errors";
import { decideRequest } from "@/lib/server/decisions/decide-request";

/** What became of one request: its number, or why it was left alone. */
export type DecidedRow = { requestId: string; reference: string; problem: null } | { requestId: string; reference: null; problem: Problem };

/**
 * Approves several requests with the same reason, each as `decideRequest` does and in its own transaction: what is
 * refused for one changes nothing for the others. One answer a request, in the order given; a fault of ours is thrown.
 */
export const decideMany = async (actor: Actor, { requests, reasonCode, reasonText }: DecideMany): Promise<DecidedRow[]> => {
  const rows: DecidedRow[] = [];
  for (const request of requests) {
    try {
      const { reference } = await decideRequest(actor, { ...request, outcome: "approved", approvedUntil: undefined, reasonCode, reasonText });
      rows.push({ requestId: request.requestId, reference, problem: null });
    } catch (error) {
      const refused = domainErrorOf(error);
      if (!refused) throw error;
      rows.push({ requestId: request.requestId, reference: null, problem: { code: refused.code, params: refused.params } });
    }
  }
  return rows;
};
