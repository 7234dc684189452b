import * as z from "zod";
import { measurement } from "@/lib/domain/answers/measurement";

const frozenPart = z.strictObject({
  key: z.string(), measure: z.string(), question: z.string(),
  /** As it was read, figures in their place. */
  text: z.string(),
});

/** An answer that left: everything it said and what it was made of. */
export const frozenAnswer = z.strictObject({
  kind: z.literal("parliamentary-answer"),
  number: z.string(), title: z.string(), askedBy: z.string(), askedOn: z.string(), measuredOn: z.string(),
  parts: z.array(frozenPart),
  measurement,
});
export type FrozenAnswer = z.infer<typeof frozenAnswer>;

/** The answer from the very bytes that the hash covers. Throws when they are none. */
export const readFrozenAnswer = (canonical: string): FrozenAnswer => frozenAnswer.parse(JSON.parse(canonical));
