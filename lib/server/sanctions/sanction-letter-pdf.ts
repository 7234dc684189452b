import { createTranslator } from "next-intl";
import type { Actor } from "@/lib/domain/access";
import { codeOfHash } from "@/lib/domain/agreements/check-code";
import type { FrozenDocument } from "@/lib/domain/agreements/frozen-document";
import { notFound } from "@/lib/domain/errors";
import type { SanctionLetter } from "@/lib/domain/sanctions/letter";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import messages from "@/lib/i18n/messages/nl/sanctions.json";
import { env } from "@/lib/server/env";
import { pdfOf } from "@/lib/server/pdf/frozen-pdf";
import { getSanctionCase } from "@/lib/server/sanctions/get-case";

const t = createTranslator({ locale: "nl", messages });

const documentOf = ({ subject, reference, to, sections }: SanctionLetter): FrozenDocument => ({
  title: subject, reference, parties: [{ party: "host", role: t("letter.to"), ...to }], clauses: sections,
});

/**
 * A letter about a sanction (`hearing` or `decision`) as a tagged PDF, from the same frozen text as the page of the case. For
 * who reads that letter on that page; everybody else, another word and a letter that was not sent are `notFound`.
 */
export const sanctionLetterPdf = async (actor: Actor, caseId: string, kind: string): Promise<{ name: string; bytes: Buffer }> => {
  const { hearingLetter, letter: decisionLetter } = await getSanctionCase(actor, caseId);
  const letter = [hearingLetter, decisionLetter].find((sent) => sent?.kind === kind);
  if (!letter) throw notFound("sanction");
  const { authority, date, reference, sha256, signedBy, subject } = letter;
  const bytes = await pdfOf(documentOf(letter), {
    title: `${subject} ${reference}`, sha256, lang: "nl", signedBy: { name: signedBy, organisation: authority },
    control: { code: codeOfHash(sha256), address: env().APP_URL + addressOf("/verify", "nl") },
    about: [t("letter.date", { authority, date: formatDay(date, "nl") })],
  });
  return { name: `${reference} ${t(`letter.${letter.kind}Title`).toLowerCase()}.pdf`, bytes };
};
