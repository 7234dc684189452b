import { can, type Actor } from "@/lib/domain/access";
import { readFrozenText } from "@/lib/domain/agreements/frozen-text";
import { notFound } from "@/lib/domain/errors";
import { addressOf } from "@/lib/i18n/address";
import { formatInstant } from "@/lib/i18n/format";
import { env } from "@/lib/server/env";
import { pdfOf } from "@/lib/server/pdf/frozen-pdf";
import { versionInWords } from "@/lib/server/pdf/pdf-words";
import { getDossier } from "@/lib/server/placements/get-dossier";

/**
 * The current text of an agreement as a tagged PDF, with who signed it by now. In Dutch, which applies. Not there, not
 * drawn up and not yours are all `notFound`.
 */
export const agreementPdf = async (actor: Actor, placementId: string): Promise<{ name: string; bytes: Buffer }> => {
  const { placement, subject, agreement } = await getDossier(actor, placementId);
  if (!can(actor, "agreement.read", subject) || !agreement?.canonical || !agreement.sha256 || !agreement.number) throw notFound("agreement");
  const text = readFrozenText(agreement.canonical);
  const bytes = await pdfOf(text, {
    title: `${text.title} ${placement.reference}`, sha256: agreement.sha256, lang: "nl",
    control: { code: agreement.code, address: env().APP_URL + addressOf("/verify", "nl") }, about: [versionInWords(agreement.number)],
    signatures: text.parties.map(({ party, role, name }) => {
      const signed = agreement.parties.find((entry) => entry.party === party);
      return { role, name: signed?.signerName ?? name, signedAt: signed?.signedAt ? formatInstant(signed.signedAt, "nl") : null };
    }),
  });
  return { name: `${placement.reference} overeenkomst versie ${agreement.number}.pdf`, bytes };
};
