import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test } from "vitest";
import { SanctionLetterView } from "@/components/sanctions/sanction-letter";
import { db } from "@/db/client";
import { sanctionCases } from "@/db/schema/mediation";
import { placements } from "@/db/schema/placements";
import { useTestDatabase } from "@/db/testing/database";
import { approvePlan, createCast, createPlacement, signByEverybody } from "@/db/testing/promise-scene";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { codeOfHash } from "@/lib/domain/agreements/check-code";
import { sanctionLetterKinds, type SanctionLetterKind, type SentSanctionLetter } from "@/lib/domain/sanctions/letter";
import messages from "@/lib/i18n/messages/nl/sanctions.json";
import { verifyCode } from "@/lib/server/agreements/verify-code";
import { answerHearing } from "@/lib/server/sanctions/answer-hearing";
import { decideSanction } from "@/lib/server/sanctions/decide-sanction";
import { getSanctionCase } from "@/lib/server/sanctions/get-case";
import { hearEmployer } from "@/lib/server/sanctions/hear-employer";
import { liftSanction } from "@/lib/server/sanctions/lift-sanction";
import { proposeSanction } from "@/lib/server/sanctions/propose-sanction";
import { sanctionLetterPdf } from "@/lib/server/sanctions/sanction-letter-pdf";

useTestDatabase();

let cast: Awaited<ReturnType<typeof createCast>>;
let proposer: Actor;
let decider: Actor;

/** A work experience internship that runs since 2 November 2026. */
const createRunning = async (): Promise<string> => {
  const { id } = await createPlacement(cast, {
    instrument: "wes", vdabGranted: true, schoolId: null, enrolmentId: null, startsOn: "2026-11-02", endsOn: "2027-04-30", regulationId: "wes-2023", mediatorOrganisationId: proposer.organisationId,
  });
  await approvePlan(id, "2026-11-02");
  await signByEverybody(cast, id, "2026-11-02");
  await db().update(placements).set({ status: "running", startedAt: sql`'2026-11-02T08:00:00Z'` }).where(eq(placements.id, id));
  return id;
};

const target = async (id: string) => {
  const [row] = await db().select({ version: sanctionCases.version }).from(sanctionCases).where(eq(sanctionCases.id, id));
  return { id, version: row?.version ?? 0 };
};

/** A case in which the employer was heard and answered. */
const hear = async (): Promise<string> => {
  const { id } = await proposeSanction(proposer, { placementId: await createRunning(), facts: "De stagiair werkte alleen, zonder mentor.\nDat duurde vier weken.", breachOn: "2026-11-16", key: randomUUID() });
  await hearEmployer(proposer, { ...await target(id), until: "2026-12-04" });
  await answerHearing(cast.host, { ...await target(id), statement: "De mentor was ziek, wij zochten een vervanger." });
  return id;
};

const decide = async (id: string): Promise<void> =>
  decideSanction(decider, { ...await target(id), reason: "De stagiair bleef zonder begeleiding, ook na het gesprek.", acknowledged: "on" });

const letterOf = async (id: string, kind: SanctionLetterKind): Promise<SentSanctionLetter> => {
  const { hearingLetter, letter } = await getSanctionCase(proposer, id);
  const found = kind === "hearing" ? hearingLetter : letter;
  if (!found) throw new Error(`no letter of the ${kind}`);
  return found;
};

beforeEach(async () => {
  playOn(scenarioDay);
  cast = await createCast();
  const vdab = await createOrganisation("vdab");
  [proposer, decider] = [await createActor("mediator", vdab), await createActor("mediator", vdab)];
});

const plain = (text: string): string => text.replaceAll(/[\s\u00a0]+/gu, " ").trim();

/** What the page of the case shows of a letter. */
const htmlOf = (letter: SentSanctionLetter, caseId: string): string => {
  const page = { locale: "nl", timeZone: "Europe/Brussels", messages: { sanctions: messages }, children: createElement(SanctionLetterView, { letter, caseId }) } as const;
  return renderToStaticMarkup(createElement(NextIntlClientProvider, page));
};

/** The letter line by line, without what stands around it. */
const linesOf = (html: string): string[] => {
  const [, text = ""] = /<div lang="nl"[^>]*>(.*)<\/div><p/su.exec(html) ?? [];
  return text.replaceAll(/<[^>]*>/gu, "\n").replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'").split("\n")
    .map((line) => plain(line).replaceAll(/^[:(]|[:)]$/gu, "").trim()).filter((line) => line !== "" && `${line}:` !== messages.letter.code);
};

/** A line of paper may end at any space or hyphen. */
const unbroken = (text: string): string => text.replaceAll(/[\s-]/gu, "");

const hasPdfToText = await new Promise<boolean>((resolve) => execFile("pdftotext", ["-v"], (error) => resolve(!error)));
const wordsOnPaper = (bytes: Buffer): Promise<string> => new Promise((resolve, reject) => {
  const child = execFile("pdftotext", ["-", "-"], (error, out) => (error ? reject(error) : resolve(plain(out))));
  child.stdin?.end(bytes);
});

describe("a letter about a sanction on paper", () => {
  test.each(sanctionLetterKinds)("%s: a tagged PDF with its language, its title and a heading for each part", async (kind) => {
    const id = await hear();
    await decide(id);
    const { name, bytes } = await sanctionLetterPdf(cast.host, id, kind);
    const { reference, sections } = await letterOf(id, kind);
    expect(name).toBe(`${reference} ${kind === "hearing" ? "brief voor het horen" : "brief met de beslissing"}.pdf`);
    const raw = bytes.toString("latin1");
    for (const mark of ["%PDF-1.7", "/MarkInfo", "/StructTreeRoot", "/Lang (nl-BE)", "/DisplayDocTitle true", "<pdfuaid:part>1</pdfuaid:part>"]) expect([mark, raw.includes(mark)]).toEqual([mark, true]);
    // Beside the parts of the letter: to whom it is.
    expect([raw.match(/\/S \/H1\b/gu)?.length, raw.match(/\/S \/H2\b/gu)?.length]).toEqual([1, sections.length + 1]);
  });

  test.runIf(hasPdfToText).each(sanctionLetterKinds)("%s: says what the page says, word by word, on every page how to check it", async (kind) => {
    const id = await hear();
    await decide(id);
    const letter = await letterOf(id, kind);
    const code = codeOfHash(letter.sha256);
    const foot = new RegExp(`${letter.reference} · Controlecode ${code} · Pagina \\d van \\d`, "gu");
    const words = await wordsOnPaper((await sanctionLetterPdf(cast.host, id, kind)).bytes);
    expect(words).toMatch(foot);
    const text = unbroken(words.replaceAll(foot, " "));
    const html = htmlOf(letter, id);
    for (const link of [`href="/api/sanctions/${id}/${kind}/letter.pdf"`, `href="/controle/${code}"`]) expect(html).toContain(link);
    const lines = linesOf(html);
    expect(lines.length).toBeGreaterThan(2 * letter.sections.length);
    for (const line of [...lines, letter.subject, letter.to.name, code]) expect(text).toContain(unbroken(line));
  });

  test("is there for who reads it on the page: VDAB and the employer that was heard, nobody else", async () => {
    const id = await hear();
    const [stranger, service, partner] = [await createActor("entity", await createOrganisation("company")), await createActor("coordinator", await createOrganisation("flemish-government")), await createActor("mediator", await createOrganisation("partner"))];
    const isThere = (actor: Actor, kind: string) => sanctionLetterPdf(actor, id, kind).then(({ bytes }) => bytes.length > 0);
    for (const actor of [proposer, decider, cast.host]) expect(await isThere(actor, "hearing")).toBe(true);
    // Not sent yet, and no letter at all.
    for (const kind of ["decision", "anders"]) await expect(isThere(cast.host, kind)).rejects.toMatchObject({ code: "notFound" });
    await decide(id);
    expect(await isThere(cast.host, "decision")).toBe(true);
    // The diversity service reads that there is a sanction, and neither of its letters.
    expect((await getSanctionCase(service, id)).letter).toBeNull();
    for (const kind of sanctionLetterKinds) {
      for (const actor of [stranger, service, partner, cast.school, cast.student]) await expect(isThere(actor, kind)).rejects.toMatchObject({ code: "notFound" });
    }
  });
});

describe("the control page", () => {
  const visitor = (address: string): Headers => new Headers({ "x-forwarded-for": address });

  test("tells of each letter its number and day, and nothing of whom it is about; of a sanction that was lifted, that it was", async () => {
    const id = await hear();
    await decide(id);
    const [hearing, decision] = [await letterOf(id, "hearing"), await letterOf(id, "decision")];
    const answerFor = ({ sha256 }: SentSanctionLetter) => verifyCode(` ${codeOfHash(sha256).toLowerCase()} `, visitor("10.3.0.1"));
    const shown = (letter: SentSanctionLetter) => ({
      of: "sanction-letter", code: codeOfHash(letter.sha256), reference: letter.reference, kind: letter.kind, sentOn: scenarioDay, liftedAt: null, sha256: letter.sha256, isIntact: true,
    });
    expect(await answerFor(hearing)).toEqual(shown(hearing));
    const answer = await answerFor(decision);
    expect(answer).toEqual(shown(decision));
    for (const secret of [decision.to.name, decision.signedBy, id, cast.host.organisationId ?? ""]) expect(JSON.stringify(answer)).not.toContain(secret);

    await liftSanction(proposer, { ...await target(id), reason: "Er is nu een vaste mentor." });
    expect(await answerFor(decision)).toMatchObject({ kind: "decision", liftedAt: expect.any(Date), isIntact: true });
    expect(await answerFor(hearing)).toMatchObject({ kind: "hearing", liftedAt: null });
  });

  test("says of a kept text that was changed behind everybody's back that it no longer holds", async () => {
    const id = await hear();
    const { reference, sha256 } = await letterOf(id, "hearing");
    // What no command can do: the database's own guards off, as somebody with its keys could.
    await db().execute(sql`alter table sanction_cases disable trigger user`);
    await db().execute(sql`alter table sanction_cases drop constraint sanction_cases_sha256`);
    await db().execute(sql`update sanction_cases set hearing_letter = replace(hearing_letter, 'mentor', 'meester') where id = ${id}`);
    expect(await verifyCode(codeOfHash(sha256), visitor("10.3.0.2"))).toMatchObject({ reference, kind: "hearing", sentOn: null, isIntact: false });
  });
});
