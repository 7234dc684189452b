import type { Actor } from "@/lib/domain/access";
import { getDecision } from "@/lib/server/decisions/get-decision";
import { pdfOf } from "@/lib/server/pdf/frozen-pdf";

/** The letter of a decision as a tagged PDF, from the same frozen text as its page. Throws `notFound` as that page does. */
export const decisionPdf = async (actor: Actor, placementId: string, reference: string): Promise<{ name: string; bytes: Buffer }> => {
  const { letter, sha256 } = await getDecision(actor, placementId, reference);
  const bytes = await pdfOf(letter, { title: `${letter.title} ${reference}`, code: reference, sha256, lang: "nl" });
  return { name: `${reference} beslissing.pdf`, bytes };
};
