import { queueFilterOf, queueQuery, queueVisitOf, type QueueVisit } from "./queue";
import type { SaveView } from "./schema";

const pages = { queue: "/mediator/decisions", caseload: "/mediator/candidates" } as const;

/** Where a kept view opens: its list, with the filters that were kept. Marks of one visit (`open`, `after`) are left out. */
export const viewAddress = (place: SaveView["place"], query: string) => {
  const kept = [...new URLSearchParams(query)].filter(([name]) => !["open", "after", "tab", "choice", "done"].includes(name));
  return { pathname: pages[place], query: Object.fromEntries(kept) };
};

/** The queue with the filters and the row of a query that a form carried; only what the queue knows is taken over. */
export const queueAddress = (query: string, visit: QueueVisit) => {
  const given = Object.fromEntries(new URLSearchParams(query));
  const { open } = queueVisitOf(given);
  return { pathname: pages.queue, query: { ...queueQuery(queueFilterOf(given)), ...(open ? { open } : {}), ...visit } };
};
