import { createTranslator } from "next-intl";
import type { FrozenClause, FrozenDocument } from "@/lib/domain/agreements/frozen-document";
import english from "@/lib/i18n/messages/en/pdf.json";
import dutch from "@/lib/i18n/messages/nl/pdf.json";
import type { Locale } from "@/lib/i18n/routing";
import { now } from "@/lib/server/clock";
import { pdfFonts } from "@/lib/server/pdf/pdf-fonts";
import { TaggedPage } from "@/lib/server/pdf/tagged-page";

export interface PdfSignature {
  /** What the party is called in this text. */
  role: string;
  name: string;
  /** Day and hour in words; null when it did not sign yet. */
  signedAt: string | null;
}

export interface PdfOptions {
  /** Of the document; program and reader show it instead of a file name. */
  title: string;
  /** Stands in the foot of every page and opens the control page. */
  code: string;
  /** Of the frozen text, hexadecimal. */
  sha256: string;
  /** Of the words around the frozen text and of the text itself. */
  lang: Locale;
  /** Where anybody can check the code: a whole address. */
  controlAddress?: string;
  /** `Versie 2`, in words. */
  edition?: string;
  /** Not part of the frozen text: who signed it by the moment at which this copy is made. */
  signatures?: readonly PdfSignature[];
}

const writeClause = (page: TaggedPage, { heading, text, items = [] }: FrozenClause, number: number): void => {
  page.heading("H2", `${number}. ${heading}`);
  for (const paragraph of text.split(/\n+/u)) if (paragraph) page.paragraph(paragraph);
  if (items.length > 0) page.list(items);
  page.gap(6);
};

/**
 * A frozen text as a tagged PDF: title, parties, numbered articles, who signed, and how to check the copy. Every page
 * names the code in its foot. The same text, signatures and day give the same content.
 */
export const pdfOf = async (text: FrozenDocument, options: PdfOptions): Promise<Buffer> => {
  const t = createTranslator({ locale: options.lang, messages: options.lang === "nl" ? dutch : english });
  const page = new TaggedPage({
    title: options.title, subject: `${text.reference} ${options.code}`, lang: options.lang === "nl" ? "nl-BE" : "en-GB", fonts: await pdfFonts(), createdAt: now(),
  });
  page.heading("H1", text.title);
  page.paragraph([text.reference, options.edition].filter(Boolean).join(" · "), "small");
  page.gap(6);
  if (text.parties.length > 0) {
    // Nobody signs a letter: its parties are those whom it concerns.
    page.heading("H2", t(options.signatures ? "parties" : "concerned"));
    page.table([t("role"), t("name"), t("number")], text.parties.map(({ role, name, enterpriseNumber }) => [role, name, enterpriseNumber ?? "–"]), [0.25, 0.45, 0.3]);
  }
  text.clauses.forEach((clause, index) => writeClause(page, clause, index + 1));
  if (options.signatures) {
    page.heading("H2", t("signatures"));
    page.table([t("role"), t("name"), t("signedAt")], options.signatures.map(({ role, name, signedAt }) => [role, name, signedAt ?? t("notSigned")]), [0.28, 0.4, 0.32]);
  }
  page.heading("H2", t("check"));
  page.paragraph(options.controlAddress ? t("checkAt", { address: options.controlAddress, code: options.code }) : t("code", { code: options.code }));
  page.paragraph(`SHA-256 ${options.sha256}`, "small");
  return page.finish((number, all) => t("foot", { reference: text.reference, code: options.code, page: number, pages: all }));
};
