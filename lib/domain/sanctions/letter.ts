import * as z from "zod";

/** `hearing`: before a decision; `decision`: the sanction itself. */
export const sanctionLetterKinds = ["hearing", "decision"] as const;
export type SanctionLetterKind = (typeof sanctionLetterKinds)[number];

const letter = z.object({
  format: z.literal("opstap-sanction-letter/1"),
  kind: z.enum(sanctionLetterKinds),
  reference: z.string(),
  /** `YYYY-MM-DD`. */
  date: z.string(),
  authority: z.string(),
  to: z.object({ name: z.string(), enterpriseNumber: z.string().nullable() }),
  subject: z.string(),
  sections: z.array(z.object({ heading: z.string(), text: z.string() })),
  signedBy: z.string(),
});

/** A letter of VDAB about a sanction: what it states, why, and what one can do about it. In Dutch, which applies. */
export type SanctionLetter = z.infer<typeof letter>;

/** A letter with the SHA-256 of the bytes that it was read from, hexadecimal. */
export interface SentSanctionLetter extends SanctionLetter {
  sha256: string;
}

/** The letter that people read, from the very bytes that its hash covers. Throws when they are no letter. */
export const readSanctionLetter = (canonical: string): SanctionLetter => letter.parse(JSON.parse(canonical));
