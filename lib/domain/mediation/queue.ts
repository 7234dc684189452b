import * as z from "zod";
import type { RequestKind } from "@/lib/domain/decisions/kinds";
import { decisionOutcomes } from "@/lib/domain/decisions/kinds";

/** What waits, by kind: a plan by its instrument, an extension, an early end. */
export const queueKinds = ["plan-wes", "plan-ibo-plus", "plan-ibo", "plan-bis", "plan-bvs", "extension", "early-end"] as const;
export type QueueKind = (typeof queueKinds)[number];

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const filter = z.object({
  kind: optional(z.enum(queueKinds)),
  /** `red`: something forbids it; `clean`: nothing is open. */
  check: optional(z.enum(["red", "clean"])),
  /** The last day lies within seven days, or passed. */
  due: optional(z.literal("week")),
  /** Taken on by the reader, or about a candidate they guide. */
  who: optional(z.literal("me")),
  province: optional(z.string().regex(/^[a-z-]{2,40}$/u)),
  q: optional(z.string().trim().max(100)),
  after: optional(z.string().max(80)),
});
export type QueueFilter = z.infer<typeof filter>;

export const queuePanels = ["law", "talk", "history"] as const;
export type QueuePanel = (typeof queuePanels)[number];

const visit = z.object({ open: optional(z.uuid()), tab: optional(z.enum(queuePanels)), choice: optional(z.enum(decisionOutcomes)), done: optional(z.string().regex(/^B-\d{4}-\d{5}$/u)) });
/** What is open beside the list: not a filter, and not kept in a view. */
export type QueueVisit = z.infer<typeof visit>;

type Search = Record<string, string | string[] | undefined>;

/** What an address asks of the queue; what it does not understand is left out. */
export const queueFilterOf = (search: Search): QueueFilter => filter.parse(search);
export const queueVisitOf = (search: Search): QueueVisit => visit.parse(search);

/** The filters as an address has them, without what is empty and without the page. */
export const queueQuery = ({ after: _after, ...kept }: QueueFilter): Record<string, string> =>
  Object.fromEntries(Object.entries(kept).flatMap(([name, value]) => (value ? [[name, value]] : [])));

/** How many findings of each outcome a request had when it was asked. */
export interface FindingCounts {
  fail: number;
  warn: number;
  unknown: number;
}

export interface QueueRow {
  id: string;
  version: number;
  kind: RequestKind;
  instrument: string;
  reference: string;
  personName: string;
  hostName: string;
  place: string | null;
  /** The period as it would be: for an extension and an early end up to the day that is asked. */
  startsOn: string;
  endsOn: string;
  ground: string | null;
  dueOn: string;
  findings: FindingCounts;
  /** Who took it on; null when nobody did, or their time is over. */
  claimedBy: string | null;
  /** A colleague gave it to them; then it does not lapse. */
  isAssigned: boolean;
  isMine: boolean;
}

export interface QueueCounts {
  all: number;
  red: number;
  clean: number;
  week: number;
  me: number;
  kinds: Partial<Record<QueueKind, number>>;
}

export interface QueuePage {
  rows: readonly QueueRow[];
  counts: QueueCounts;
  /** How many requests the filters leave. */
  total: number;
  next: string | null;
}

/** Nothing forbids it and nothing is left open: it can be approved with one key. */
export const isClean = ({ findings }: Pick<QueueRow, "findings">): boolean => findings.fail + findings.warn + findings.unknown === 0;
