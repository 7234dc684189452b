import type { SaveView } from "./schema";

const pages = { queue: "/mediator/decisions", caseload: "/mediator/candidates" } as const;

/** Where a kept view opens: its list, with the filters that were kept. Marks of one visit (`open`, `after`) are left out. */
export const viewAddress = (place: SaveView["place"], query: string) => {
  const kept = [...new URLSearchParams(query)].filter(([name]) => !["open", "after", "tab"].includes(name));
  return { pathname: pages[place], query: Object.fromEntries(kept) };
};
