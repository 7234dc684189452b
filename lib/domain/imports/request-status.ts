import type { Events } from "@/lib/domain/machine";

/**
 * Where a register that was handed in stands. `draft`: uploaded, its columns are being chosen · `checking`: the worker tries
 * it out · `checked`: a person looks at what it would do · `queued`, `running`: confirmed, the worker stores it · `done` ·
 * `failed`: it could not be read or stored · `discarded`: put away, or left for a day.
 */
export const requestStatuses = ["draft", "checking", "checked", "queued", "running", "done", "failed", "discarded"] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** Not finished: its file is still there. */
export const openStatuses = ["draft", "checking", "checked", "queued", "running"] as const satisfies readonly RequestStatus[];

const people = ["entity", "school", "coordinator"] as const;

/** What may happen to it, and by whom. A key hands a register in as `queued`. */
export const requestEvents = {
  chooseSheet: { from: ["draft"], to: "draft", by: people },
  check: { from: ["draft", "checked"], to: "checking", by: people },
  reopen: { from: ["checked"], to: "draft", by: people },
  confirm: { from: ["checked"], to: "queued", by: people },
  discard: { from: ["draft", "checked"], to: "discarded", by: people },
  show: { from: ["checking"], to: "checked", by: ["system"] },
  start: { from: ["queued"], to: "running", by: ["system"] },
  finish: { from: ["queued", "running"], to: "done", by: ["system"] },
  fail: { from: ["checking", "queued", "running"], to: "failed", by: ["system"] },
  expire: { from: ["draft", "checking", "checked"], to: "discarded", by: ["system"] },
} as const satisfies Events<RequestStatus>;

/** While the worker is busy with it, so the page keeps looking. */
export const isUnderWay = (status: RequestStatus): boolean => status === "checking" || status === "queued" || status === "running";
