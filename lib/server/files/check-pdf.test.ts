import { describe, expect, test } from "vitest";
import { displayName } from "@/lib/domain/files/rules";
import { checkPdf } from "@/lib/server/files/check-pdf";
import { modernPdf, packedObjects, samplePdf } from "@/lib/server/files/testing/pdf-samples";

const zip = (comment: Buffer): Buffer => {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, comment]);
};

const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE", "!$H+H*"].join("");
const javascript = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

/** A PDF whose tail is the comment of an archive: a PDF for one program, a ZIP for another. */
const pdfAndZip = (): Buffer => {
  const pdf = samplePdf();
  const split = pdf.lastIndexOf("trailer");
  return Buffer.concat([pdf.subarray(0, split), Buffer.from("% "), zip(pdf.subarray(split))]);
};

const bad: Record<string, [Buffer, string?]> = {
  "an empty file": [Buffer.alloc(0)],
  "HTML that calls itself PDF": [Buffer.from("<html><script>alert(1)</script></html>")],
  "a picture that calls itself PDF": [Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
  "a Word file that calls itself PDF": [Buffer.from("PK\x03\x04word/document.xml", "latin1")],
  "an SVG with a script": [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  "the test virus as it is": [Buffer.from(eicar)],
  "a PDF under another name": [samplePdf(), "cv.html"],
  "a PDF with two endings": [samplePdf(), "cv.exe.pdf"],
  "more than 5 MB": [samplePdf({ content: Buffer.alloc(5 * 1024 * 1024 + 1, "x") })],
  "only a header": [Buffer.from("%PDF-1.7\n")],
  "one that was cut off": [modernPdf().subarray(0, 400)],
  "no table of objects": [Buffer.from("%PDF-1.4\n1 0 obj\n<< >>\nendobj\n%%EOF")],
  "junk before the header": [Buffer.concat([Buffer.from("MZ\x90\0", "latin1"), samplePdf()])],
  "a program behind the end mark": [samplePdf({ after: "\nMZ\x90\0\x03" })],
  "an archive behind the end mark": [samplePdf({ after: zip(Buffer.alloc(0)) })],
  "an archive that holds the end of the PDF": [pdfAndZip()],
  "HTML near the head": [samplePdf({ header: "%PDF-1.7\n%<script>alert(1)</script>\n" })],
  "a script that runs when it opens": [samplePdf({ catalog: `/OpenAction ${javascript}` })],
  "a script by a page": [samplePdf({ objects: [`<< /AA << /O ${javascript} >> >>`] })],
  "a script in the list of names": [samplePdf({ catalog: "/Names << /JavaScript 5 0 R >>" })],
  "a script with its name in disguise": [samplePdf({ catalog: "/OpenAction << /S /J#61vaScript /J#53 (x) >>" })],
  "a script in a packed object": [samplePdf({ objects: [packedObjects(`6 0 ${javascript}`)] })],
  "a script packed twice": [samplePdf({ objects: [packedObjects(`6 0 ${javascript}`, "/Filter [/ASCII85Decode /FlateDecode]")] })],
  "a packed object that does not unpack": [samplePdf({ objects: ["<< /Type /ObjStm /Filter /FlateDecode /Length 4 >>\nstream\nxxxx\nendstream"] })],
  "a bomb of packed objects": [samplePdf({ objects: [packedObjects(" ".repeat(30 * 1024 * 1024))] })],
  "a script hidden in what looks like a picture": [samplePdf({ content: `9 0 obj ${javascript} endobj` })],
  "a script hidden in a text": [samplePdf({ trailer: `/Info (9 0 obj << /S /Launch >> endobj)` })],
  "a program to start": [samplePdf({ catalog: "/OpenAction << /S /Launch /F (cmd.exe) >>" })],
  "a form that sends": [samplePdf({ objects: ["<< /S /SubmitForm /F (https://example.com) >>"] })],
  "a file inside": [samplePdf({ catalog: "/Names << /EmbeddedFiles 5 0 R >>", objects: ["<< /Type /EmbeddedFile >>"] })],
  "a film": [samplePdf({ objects: ["<< /Type /Annot /Subtype /RichMedia >>"] })],
  "a form in XML": [samplePdf({ catalog: "/AcroForm << /XFA 5 0 R >>" })],
  "encryption": [samplePdf({ trailer: "/Encrypt 5 0 R" })],
  "a stream without an end": [samplePdf({ objects: ["<< /Length 3 >>\nstream\nabc"] })],
};

const good: Record<string, [Buffer, string?]> = {
  "a plain one": [samplePdf()],
  "one of 1993": [samplePdf({ header: "%PDF-1.0\n" })],
  "one of PDF 2.0": [samplePdf({ header: "%PDF-2.0\n" })],
  "one that speaks of JavaScript": [modernPdf()],
  "one whose text names an action": [samplePdf({ content: "BT (HTML/JavaScript, /Launch en /EmbeddedFile) Tj ET" })],
  "one with packed objects": [samplePdf({ objects: [packedObjects("6 0 << /Type /Font /BaseFont /Arial >>")] })],
  "one that was changed and saved again": [Buffer.concat([samplePdf(), Buffer.from("5 0 obj\n<< >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n")])],
  "one with Windows line ends": [samplePdf({ header: "%PDF-1.4\r\n", after: "\r\n" })],
  "a name in capitals": [samplePdf(), "CV YARA.PDF"],
  "a name with dots": [samplePdf(), "cv.versie.2.pdf"],
  "almost 5 MB": [samplePdf({ content: Buffer.alloc(5 * 1024 * 1024 - 2000, " ") })],
  "brackets and backslashes in a text": [samplePdf({ trailer: "/Title (een \\( haak, een \\\\ en (nog een (dieper)))" })],
};

describe("a CV is refused when it is", () => {
  test.each(Object.entries(bad))("%s", async (_, [bytes, name = "cv.pdf"]) => {
    expect(await checkPdf(name, bytes)).toMatch(/^file\./);
  });
});

describe("a CV is taken when it is", () => {
  test.each(Object.entries(good))("%s", async (_, [bytes, name = "cv.pdf"]) => {
    expect(await checkPdf(name, bytes)).toBeNull();
  });
});

describe("the reason says what to mend", () => {
  test.each([
    ["file.empty", "an empty file"], ["file.tooLarge", "more than 5 MB"], ["file.notPdf", "HTML that calls itself PDF"],
    ["file.broken", "one that was cut off"], ["file.encrypted", "encryption"], ["file.active", "a program to start"],
    ["file.hidden", "a script hidden in what looks like a picture"],
  ])("%s for %s", async (code, sample) => {
    const [bytes, name = "cv.pdf"] = bad[sample] ?? [Buffer.alloc(0)];
    expect(await checkPdf(name, bytes)).toBe(code);
  });
});

test("5 MB made to slow the check down is judged within a second", async () => {
  const hostile = ["(".repeat(4_900_000), "1 ".repeat(2_400_000), "9 9 obj ".repeat(600_000), "/#4".repeat(1_600_000), "stream\n".repeat(700_000)];
  for (const content of hostile) {
    const begun = performance.now();
    await checkPdf("cv.pdf", samplePdf({ objects: [content] }));
    expect(performance.now() - begun).toBeLessThan(1500);
  }
}, 20_000);

test.each([
  ["../../etc/passwd.pdf", "passwd.pdf"],
  ["C:\\Users\\Yara\\mijn cv.PDF", "mijn cv.pdf"],
  ["cv\u202efdp.exe.pdf", "cvfdp.exe.pdf"],
  ["cv\u0000.pdf", "cv.pdf"],
  ["a\"b<c>.pdf", "a-b-c-.pdf"],
  [".pdf", "cv.pdf"],
  [`${"x".repeat(300)}.pdf`, `${"x".repeat(96)}.pdf`],
])("the name %j is shown as %j", (uploaded, shown) => {
  expect(displayName(uploaded)).toBe(shown);
});
