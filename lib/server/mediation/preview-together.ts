import type { Actor } from "@/lib/domain/access";
import type { QueuedRequest } from "@/lib/domain/mediation/queued-request";
import { findQueuedRequest } from "@/lib/server/mediation/get-queued-request";

/** As many as are checked against the law in one go. */
export const mostTogether = 50;

/** Those of the chosen requests that still wait for this reader, in the order given; what was answered meanwhile is left out. */
export const previewTogether = async (actor: Actor, ids: readonly string[]): Promise<QueuedRequest[]> => {
  const found: QueuedRequest[] = [];
  for (const id of [...new Set(ids)].slice(0, mostTogether)) {
    const request = await findQueuedRequest(actor, id);
    if (request) found.push(request);
  }
  return found;
};
