import * as z from "zod";
import { frozenClause, frozenDocument } from "@/lib/domain/agreements/frozen-document";

const frozenText = frozenDocument.extend({
  terms: z.object({
    startsOn: z.string(), endsOn: z.string(), hoursPerWeek: z.number(), days: z.array(z.string()), place: z.string(),
    mentorName: z.string(), supervisorName: z.string(), goals: z.array(z.string()),
    /** What the parties agreed to be paid a month, in cents; absent in texts of before it was known. */
    payer: z.string().default("none"), allowanceCents: z.number().nullable().default(null),
  }),
  /** The same articles in English, to read; the Dutch ones apply. Absent in older texts. */
  english: z.object({ title: z.string(), clauses: z.array(frozenClause) }).optional(),
});
export type FrozenText = z.infer<typeof frozenText>;

/** The text that people read, from the very bytes that the hash covers. Throws when they are no agreement. */
export const readFrozenText = (canonical: string): FrozenText => frozenText.parse(JSON.parse(canonical));
