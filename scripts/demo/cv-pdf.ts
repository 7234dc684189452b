import { demoOrganisations } from "@/scripts/demo/content/hosts";
import { cvSections } from "@/scripts/demo/content/cv-lines";
import type { DemoPerson } from "@/scripts/demo/content/people";
import type { Random } from "@/scripts/demo/random";

interface Line {
  text: string;
  font: "F1" | "F2";
  size: number;
  /** Points of white before it. */
  gap: number;
}

/** Latin-1 has no `ğ` or `ş`: the letter without its mark. Brackets and backslashes end a string of a PDF. */
const pdfString = (text: string): string =>
  `(${Array.from(text.replaceAll("ı", "i").replaceAll("’", "'")).map((letter) => (letter <= "ÿ" ? letter : letter.normalize("NFKD").slice(0, 1))).join("").replaceAll(/[\\()]/g, "\\$&")})`;

/** Lines on one A4 page, from the top. */
const drawing = (lines: readonly Line[]): string => {
  let y = 790;
  const drawn = lines.map(({ text, font, size, gap }) => {
    y -= size + gap;
    return `/${font} ${size} Tf 1 0 0 1 64 ${y} Tm ${pdfString(text)} Tj`;
  });
  return `BT ${drawn.join(" ")} ET`;
};

/** One page with the two fonts that every reader has, and a table that says where each object stands. */
const pdfOf = (content: string): Buffer => {
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font("Helvetica"), font("Helvetica-Bold"),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const bytes = `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(bytes, "latin1");
};

/** The CV of somebody of the demo, as they would upload it. */
export const cvOf = (person: DemoPerson, random: Random): { name: string; bytes: Uint8Array } => {
  const schoolName = demoOrganisations.find(({ key }) => key === person.school)?.name ?? null;
  const name = `${person.givenName} ${person.familyName}`;
  const lines: Line[] = [
    { text: name, font: "F2", size: 24, gap: 0 },
    { text: `Woont in ${person.municipality}`, font: "F1", size: 11, gap: 8 },
    ...cvSections(person, schoolName, (items) => random.pick(items)).flatMap(({ heading, lines: texts }) => [
      { text: heading, font: "F2" as const, size: 14, gap: 22 },
      ...texts.map((text) => ({ text, font: "F1" as const, size: 11, gap: 7 })),
    ]),
  ];
  return { name: `CV ${name}.pdf`, bytes: pdfOf(drawing(lines)) };
};
