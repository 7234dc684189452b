import { createTranslator } from "next-intl";
import type { FrozenClause, FrozenDocument } from "@/lib/domain/agreements/frozen-document";
import { formatKboNumber } from "@/lib/domain/identifiers";
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
  /** Of the frozen text, hexadecimal. */
  sha256: string;
  /** Of the words around the frozen text and of the text itself. */
  lang: Locale;
  /** Where anybody can check a copy (a whole address), by which code: it stands in the foot of every page. */
  control: { code: string; address: string };
  /** What stands beside the reference, in words: version, day, file. */
  about?: readonly string[];
  /** An agreement: who signed it by the moment at which this copy is made; no part of the frozen text. */
  signatures?: readonly PdfSignature[];
  /** A letter: who signs it, for whom. */
  signedBy?: { name: string; organisation: string };
}

const paragraphsOf = (text: string): string[] => text.split(/\n+/u).filter(Boolean);

/** `room`: of what stays on the page of the article. */
const writeClause = (page: TaggedPage, { heading, text, items = [] }: FrozenClause, room?: number): void => {
  page.heading("H2", heading, room);
  for (const paragraph of paragraphsOf(text)) page.paragraph(paragraph);
  if (items.length > 0) page.list(items);
  page.gap(4);
};

const numbered = (clauses: readonly FrozenClause[]): FrozenClause[] => clauses.map((clause, index) => ({ ...clause, heading: `${index + 1}. ${clause.heading}` }));

/** The last article and what closes the text (who signs, how to check it) stay together. */
const writeClauses = (page: TaggedPage, clauses: readonly FrozenClause[], closing: readonly string[]): void => {
  for (const [index, clause] of clauses.entries()) {
    const isLast = closing.length > 0 && index === clauses.length - 1;
    writeClause(page, clause, isLast ? page.heightOf([...paragraphsOf(clause.text), ...(clause.items ?? []), ...closing]) : undefined);
  }
};

/**
 * A frozen text as a tagged PDF: title, parties, numbered articles, who signed, and how to check the copy. The same text,
 * signatures and day give the same content.
 */
export const pdfOf = async (text: FrozenDocument, { title, sha256, lang, control, about = [], signatures, signedBy }: PdfOptions): Promise<Buffer> => {
  const t = createTranslator({ locale: lang, messages: lang === "nl" ? dutch : english });
  const subject = [text.reference, ...about].join(" · ");
  const page = new TaggedPage({ title, subject: `${subject} · ${control.code}`, lang: lang === "nl" ? "nl-BE" : "en-GB", fonts: await pdfFonts(), createdAt: now() });
  page.heading("H1", text.title);
  page.paragraph(subject, "small");
  page.gap(6);
  if (text.parties.length > 0) {
    const parties = {
      head: [t("role"), t("name"), t("number")], shares: [0.25, 0.45, 0.3], hasRowHeads: true,
      rows: text.parties.map(({ role, name, enterpriseNumber }) => ({ cells: [role, name, enterpriseNumber ? formatKboNumber(enterpriseNumber) : "–"] })),
    };
    // Nobody signs a letter: its parties are those whom it concerns.
    page.heading("H2", t(signatures ? "parties" : "concerned"), page.heightOfTable(parties));
    page.table(parties);
  }
  const signed = signedBy ? [t("signedFor", signedBy)] : [];
  // What a check shows: of an agreement its signatures, of a letter that it was sent.
  const check = [t(signatures ? "checkAt" : "checkLetterAt", control), `SHA-256 ${sha256}`];
  writeClauses(page, numbered(text.clauses), signatures ? [] : [...signed, ...check]);
  for (const line of signed) page.paragraph(line);
  if (signatures) {
    const signatureTable = {
      head: [t("role"), t("name"), t("signedAt")], shares: [0.28, 0.4, 0.32], hasRowHeads: true,
      rows: signatures.map(({ role, name, signedAt }) => ({ cells: [role, name, signedAt ?? t("notSigned")] })),
    };
    page.heading("H2", t("signatures"), page.heightOfTable(signatureTable) + page.heightOf(check));
    page.table(signatureTable);
  }
  for (const line of check) page.paragraph(line, "small");
  return page.finish((number, all) => [text.reference, t("controlCode", control), t("page", { page: number, pages: all })].join(" · "));
};
