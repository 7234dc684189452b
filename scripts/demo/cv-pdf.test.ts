import { expect, test } from "vitest";
import { checkPdf } from "@/lib/server/files/check-pdf";
import { candidatePersonas, demoPeople } from "@/scripts/demo/content/people";
import { cvOf } from "@/scripts/demo/cv-pdf";
import { randomFor } from "@/scripts/demo/random";

test("the CV of everyone passes the check that uploads go through, and names them", async () => {
  for (const person of [...candidatePersonas, ...demoPeople]) {
    const { name, bytes } = cvOf(person, randomFor(person.familyName));
    expect(await checkPdf(name, Buffer.from(bytes)), name).toBeNull();
    expect(name).toBe(`CV ${person.givenName} ${person.familyName}.pdf`);
    expect(Buffer.from(bytes).toString("latin1")).toMatch(/\/F2 24 Tf [\d. ]+ Tm \([\w '\u00c0-\u00ff-]+\) Tj/u);
  }
});
