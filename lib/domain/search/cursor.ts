import * as z from "zod";
import { decodeToken, encodeToken } from "@/lib/domain/search/token";

/** `newest` first published · `relevance` best text match · `nearest` to the place · `start` first day. */
export const sorts = ["relevance", "newest", "nearest", "start"] as const;
export type Sort = (typeof sorts)[number];

const parts = z.tuple([z.enum(sorts), z.number().int(), z.string().max(40).regex(/^[\d:. +T-]+$/u), z.uuid(), z.number().int().nonnegative()]);

/** The last row of a page: the next one begins behind it, whatever was added or removed in between. */
export interface Cursor {
  sort: Sort;
  /** What the sort counts: minus the rank, tenths of a kilometre, days; 0 for `newest`. */
  order: number;
  /** As the database writes it, to the microsecond. */
  publishedAt: string;
  id: string;
  /** How many rows the pages so far had: only to say "21 to 40". */
  seen: number;
}

/** A cursor as it stands in an address. */
export const encodeCursor = ({ sort, order, publishedAt, id, seen }: Cursor): string => encodeToken([sort, order, publishedAt, id, seen]);

/** The cursor in an address, or null when it is none of ours. */
export const decodeCursor = (text: string): Cursor | null => {
  const parsed = parts.safeParse(decodeToken(text));
  if (!parsed.success) return null;
  const [sort, order, publishedAt, id, seen] = parsed.data;
  return { sort, order, publishedAt, id, seen };
};
