import * as z from "zod";
import { frozenDocument } from "@/lib/domain/agreements/frozen-document";

/** A decision as it was sent: the blocks of every frozen text, with day, file and who signs. */
const letter = frozenDocument.extend({
  format: z.literal("opstap-letter/1"),
  /** Day of the decision, `YYYY-MM-DD`. */
  decidedOn: z.string(),
  /** The file it is about: `WES-2026-00012`. */
  dossier: z.string(),
  signedBy: z.object({ name: z.string(), organisation: z.string() }),
});
export type Letter = z.infer<typeof letter>;

/** The letter that people read, from the very bytes that its hash covers. Throws when they are no letter. */
export const readLetter = (canonical: string): Letter => letter.parse(JSON.parse(canonical));
