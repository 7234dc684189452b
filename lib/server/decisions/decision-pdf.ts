import type { Actor } from "@/lib/domain/access";
import { codeOfHash } from "@/lib/domain/agreements/check-code";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import { getDecision } from "@/lib/server/decisions/get-decision";
import { env } from "@/lib/server/env";
import { pdfOf } from "@/lib/server/pdf/frozen-pdf";
import { dossierInWords } from "@/lib/server/pdf/pdf-words";

/** The letter of a decision as a tagged PDF, from the same frozen text as its page. Throws `notFound` as that page does. */
export const decisionPdf = async (actor: Actor, placementId: string, reference: string): Promise<{ name: string; bytes: Buffer }> => {
  const { letter, sha256 } = await getDecision(actor, placementId, reference);
  const bytes = await pdfOf(letter, {
    title: `${letter.title} ${reference}`, sha256, lang: "nl", signedBy: letter.signedBy,
    control: { code: codeOfHash(sha256), address: env().APP_URL + addressOf("/verify", "nl") },
    about: [formatDay(letter.decidedOn, "nl"), dossierInWords(letter.dossier)],
  });
  return { name: `${reference} beslissing.pdf`, bytes };
};
