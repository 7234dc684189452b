import * as z from "zod";

/** One party of an agreement, or sender and receiver of a letter. */
export const frozenParty = z.object({ party: z.string(), role: z.string(), name: z.string(), enterpriseNumber: z.string().nullable() });

/** An article: paragraphs by line breaks, then a list where the article has one. */
export const frozenClause = z.object({ heading: z.string(), text: z.string(), items: z.array(z.string()).optional() });
export type FrozenClause = z.infer<typeof frozenClause>;

/**
 * A text that is frozen as canonical JSON: an agreement, a decision letter. The page and the PDF are made of the same
 * blocks, so both show exactly what the hash covers.
 */
export const frozenDocument = z.object({
  title: z.string(),
  reference: z.string(),
  parties: z.array(frozenParty).default([]),
  clauses: z.array(frozenClause),
});
export type FrozenDocument = z.infer<typeof frozenDocument>;
