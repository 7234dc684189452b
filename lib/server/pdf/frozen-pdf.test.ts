import { describe, expect, test } from "vitest";
import type { FrozenDocument } from "@/lib/domain/agreements/frozen-document";
import { pdfOf, type PdfOptions } from "@/lib/server/pdf/frozen-pdf";

const text: FrozenDocument = {
  title: "Overeenkomst beroepsinlevingsstage", reference: "BIS-2026-00012",
  parties: [
    { party: "trainee", role: "De stagiair", name: "شيماء العلوي", enterpriseNumber: null },
    { party: "host", role: "De organisatie", name: "Łódzka Ăgenția van den Broecke-Özdemir de la Fuente y García-Müller", enterpriseNumber: "0316380841" },
  ],
  clauses: [{ heading: "Wat leert de stagiair?", text: "De stagiair werkt aan deze leerdoelen:", items: ["Onthalen", "Plannen"] }, { heading: "Hoeveel uren?", text: "Dertig uren." }],
};
const control = { code: "ABCD-EFGH-JKMN", address: "https://stages.example.be/controle" };
const letter: PdfOptions = { title: "Beslissing B-2026-00012", sha256: "ab".repeat(32), lang: "nl", control };
const agreement: PdfOptions = {
  ...letter,
  signatures: [{ role: "De stagiair", name: "شيماء العلوي", signedAt: "24 november 2026" }, { role: "De organisatie", name: "Łódzka Ăgenția", signedAt: null }],
};

/** What stands uncompressed in the file: structure, language, title. */
const source = async (document: FrozenDocument, options: PdfOptions): Promise<string> => (await pdfOf(document, options)).toString("latin1");
const count = (file: string, pattern: RegExp): number => [...file.matchAll(pattern)].length;
const tags = (file: string, name: string): number => count(file, new RegExp(`/S /${name}\\b`, "gu"));
const pages = (file: string): number => count(file, /\/Type \/Page\b/gu);

describe("a frozen text on paper", () => {
  test("says its language and title, and marks headings, lists and tables with the heads of columns and rows", async () => {
    const file = await source(text, agreement);
    for (const stated of ["/Lang (nl-BE)", "/DisplayDocTitle true", "/MarkInfo", "<pdfuaid:part>1</pdfuaid:part>"]) expect(file).toContain(stated);
    expect([tags(file, "H1"), tags(file, "H2"), tags(file, "L"), tags(file, "LI"), tags(file, "Table")]).toEqual([1, 4, 1, 2, 2]);
    expect(count(file, /\/Scope \/Column/gu)).toBe(6);
    // Each row of both tables begins with its head.
    expect(count(file, /\/Scope \/Row/gu)).toBe(4);
  });

  test("a letter is signed below its text; an agreement by its parties and with where to check it", async () => {
    const [plain, signed, parties] = [await source(text, letter), await source(text, { ...letter, signedBy: { name: "Nadia Bensalah", organisation: "VDAB" } }), await source(text, agreement)];
    expect(tags(signed, "P")).toBe(tags(plain, "P") + 1);
    expect([tags(signed, "Table"), tags(parties, "Table")]).toEqual([1, 2]);
  });

  test("stands on one page when it fits, and any number of items on as many as they need", async () => {
    expect(pages(await source(text, agreement))).toBe(1);
    const items = Array.from({ length: 40 }, (_, index) => `Competentie ${index + 1}: bezoekers ontvangen, doorverwijzen en een afspraak plannen in drie talen`);
    const file = await source({ ...text, clauses: [{ heading: "Wat leert de stagiair?", text: "Leerdoelen:", items }] }, agreement);
    expect([pages(file), tags(file, "LI")]).toEqual([3, 40]);
  });

  test("the same text, signatures and moment give the same file", async () => {
    const withoutMoment = (file: string): string => file.replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z|D.\d{14}Z|<[0-9a-f]{32}>/gu, "");
    expect(withoutMoment(await source(text, agreement)).length).toBe(withoutMoment(await source(text, agreement)).length);
  });
});
