import * as z from "zod";

const frozenText = z.object({
  title: z.string(),
  reference: z.string(),
  parties: z.array(z.object({ party: z.string(), role: z.string(), name: z.string(), enterpriseNumber: z.string().nullable() })),
  terms: z.object({
    startsOn: z.string(), endsOn: z.string(), hoursPerWeek: z.number(), days: z.array(z.string()), place: z.string(),
    mentorName: z.string(), supervisorName: z.string(), goals: z.array(z.string()),
  }),
  clauses: z.array(z.object({ heading: z.string(), text: z.string() })),
});
export type FrozenText = z.infer<typeof frozenText>;

/** The text that people read, from the very bytes that the hash covers. Throws when they are no agreement. */
export const readFrozenText = (canonical: string): FrozenText => frozenText.parse(JSON.parse(canonical));
