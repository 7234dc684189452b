import * as z from "zod";
import { uuid } from "@/lib/domain/validation";
import type { DuplicatePair } from "./duplicate-schema";
import { duplicateReasons, type DuplicateReason } from "./likely-duplicate";

/** How many pairs one decision is about at most: what a person can look through, and one short transaction. */
export const groupLimit = 500;

const reason = z.enum(duplicateReasons);

/** What makes pairs alike, as an address and a form carry it: two sources, and what agrees, joined by commas. */
const groupKey = z.object({
  first: uuid(),
  /** Empty when the other records are placements of this site. */
  second: z.union([uuid(), z.literal("")]),
  reasons: z.string().max(200).transform((text) => text.split(",")).pipe(z.array(reason).min(1)),
});

export const duplicateGroupQuery = groupKey;
export type DuplicateGroupKey = z.output<typeof groupKey>;

/** `merge`: each pair is one internship, and the record of the source `counts` counts · `apart`: each is two. */
export const decideDuplicateGroupSchema = groupKey.extend({
  decision: z.enum(["merge", "apart"]),
  /** A source, or empty for this site. */
  counts: z.union([uuid(), z.literal("")]).optional(),
  /** The last pair and the number of pairs that the person saw: anything else is another group. */
  last: uuid(),
  seen: z.coerce.number().int().min(1).max(groupLimit),
});
export type DecideDuplicateGroup = z.output<typeof decideDuplicateGroupSchema>;

export const reopenDuplicateRoundSchema = z.object({ id: uuid() });
export type ReopenDuplicateRound = z.output<typeof reopenDuplicateRoundSchema>;

/** The words of a key in an address. */
export const groupQuery = ({ first, second, reasons }: DuplicateGroupKey): Record<"first" | "second" | "reasons", string> =>
  ({ first, second, reasons: reasons.join(",") });

/** A source of a group; `id` empty and `name` null for this site. */
export interface GroupSource {
  id: string;
  name: string | null;
}

/** Pairs that are alike, in a list of such groups. */
export interface DuplicateGroup {
  key: DuplicateGroupKey;
  sources: readonly [GroupSource, GroupSource];
  reasons: readonly DuplicateReason[];
  pairs: number;
}

/** What a decision on a group would do, before it is taken. */
export interface DuplicateGroupPreview extends DuplicateGroup {
  /** Of the pairs of this decision: the number, how many of them can be merged, and the last. */
  seen: number;
  clear: number;
  last: string;
  /** Pairs to look at. */
  examples: DuplicatePair[];
}

/** A decision on many pairs that was taken. */
export interface DuplicateRound extends Pick<DuplicateGroup, "sources" | "reasons" | "pairs"> {
  id: string;
  decision: "merged" | "apart";
  decidedAt: Date;
  decidedBy: string;
  undoneAt: Date | null;
}
