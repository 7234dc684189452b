import { execFile } from "node:child_process";
import { asc, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { agreements, agreementVersions, signatures } from "@/db/schema/agreements";
import { people } from "@/db/schema/people";
import { auditEntries } from "@/db/schema/records";
import { useTestDatabase } from "@/db/testing/database";
import { approve, arrange, createCast, currentText, handInPlan, openByMediator, openByReferral, readPlacement, signByAll, type Cast } from "@/db/testing/instrument-scene";
import { checkInvariants, playOn, scenarioDay } from "@/db/testing/scenario";
import { readFrozenText } from "@/lib/domain/agreements/frozen-text";
import { agreementPdf } from "@/lib/server/agreements/agreement-pdf";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";
import { reviseAgreement } from "@/lib/server/agreements/revise-agreement";
import { signAgreement } from "@/lib/server/agreements/sign-agreement";
import { signingOf } from "@/lib/server/agreements/signing";
import { verifyCode } from "@/lib/server/agreements/verify-code";
import { getDossier } from "@/lib/server/placements/get-dossier";

useTestDatabase();

const bvs = { instrument: "bvs", startsOn: "2027-02-01", endsOn: "2027-02-26", hoursPerWeek: 19 };
const target = async (id: string) => ({ placementId: id, version: (await readPlacement(id)).version });
const visitor = (address: string): Headers => new Headers({ "x-forwarded-for": address });

const agreementOf = async (id: string) => {
  const [row] = await db().select().from(agreements).where(eq(agreements.placementId, id));
  if (!row) throw new Error("no agreement");
  return row;
};
const versionsOf = async (id: string) => db().select().from(agreementVersions).where(eq(agreementVersions.agreementId, (await agreementOf(id)).id)).orderBy(asc(agreementVersions.number));

/** A BVS whose text is out for signature. */
const presented = async (): Promise<{ cast: Cast; id: string; text: { versionId: string; sha256: string } }> => {
  const cast = await createCast();
  const id = await openByMediator(cast, bvs);
  await arrange(cast.mediator, id);
  return { cast, id, text: await presentAgreement(cast.mediator, await target(id)) };
};

const sign = (cast: Cast, who: "candidate" | "entity" | "mediator", id: string, text: { versionId: string; sha256: string }) =>
  signAgreement(cast[who], { placementId: id, ...text, read: "on", acknowledged: true });

beforeEach(() => playOn(scenarioDay));

describe("signing", () => {
  test("keeps with the signature and in the audit what was seen of the law", async () => {
    const { cast, id, text } = await presented();
    const { toAcknowledge, party } = await signingOf(cast.candidate, await getDossier(cast.candidate, id));
    expect(party).toBe("trainee");
    const rules = toAcknowledge.map(({ rule }) => rule);
    await sign(cast, "candidate", id, text);
    const [signature] = await db().select().from(signatures).where(eq(signatures.versionId, text.versionId));
    expect(signature?.acknowledged).toEqual(rules);
    const [entry] = await db().select().from(auditEntries).where(eq(auditEntries.subjectId, id)).orderBy(sql`${auditEntries.seq} desc`).limit(1);
    expect(entry).toMatchObject({ event: "agreement.sign", details: { party: "trainee", acknowledged: rules } });
  });

  test("is refused without the tick for what the law leaves open: a WES of somebody of whom nobody knows whether they work", async () => {
    const cast = await createCast();
    const id = await openByReferral(cast, { instrument: "wes", startsOn: "2027-02-01", endsOn: "2027-04-30" });
    await arrange(cast.mediator, id);
    await handInPlan(cast.mediator, id);
    await approve(cast.decider, id);
    const text = await presentAgreement(cast.mediator, await target(id));
    await db().execute(sql`update job_seekers set employed = null where person_id = ${cast.candidate.personId}`);
    const { toAcknowledge } = await signingOf(cast.entity, await getDossier(cast.entity, id));
    expect(toAcknowledge.map(({ rule }) => rule)).toEqual(["candidate-eligibility"]);
    await expect(signAgreement(cast.entity, { placementId: id, ...text, read: "on" })).rejects.toMatchObject({ code: "placement.acknowledgeLaw" });
    await sign(cast, "entity", id, text);
    expect((await db().select().from(signatures).where(eq(signatures.versionId, text.versionId)))[0]?.acknowledged).toEqual(["candidate-eligibility"]);
  });

  test("of a WES names the approved plan and its day; the mediator signs for VDAB", async () => {
    const cast = await createCast();
    const id = await openByReferral(cast, { instrument: "wes", startsOn: "2027-02-01", endsOn: "2027-04-30" });
    await arrange(cast.mediator, id);
    await handInPlan(cast.mediator, id);
    await approve(cast.decider, id);
    expect(await signByAll(cast, cast.mediator, id)).toEqual(expect.arrayContaining(["vdab", "trainee", "host"]));
    const [version] = await versionsOf(id);
    const text = readFrozenText(version?.canonical ?? "");
    expect(text.title).toBe("Stageovereenkomst werkervaringsstage");
    expect(JSON.stringify(text.clauses)).toMatch(/keurde plan en duur goed op 24 november 2026/u);
    expect(await checkInvariants()).toEqual([]);
  });

  test("the same facts freeze the same bytes; an edit before the first signature is a new version without ado", async () => {
    const { cast, id } = await presented();
    await reviseAgreement(cast.mediator, await target(id));
    await presentAgreement(cast.mediator, await target(id));
    const [first, second] = await versionsOf(id);
    expect(second?.canonical).toBe(first?.canonical);
    expect(second?.sha256).toBe(first?.sha256);
  });

  test("shows who signed before what changed since, and nobody else", async () => {
    const { cast, id, text } = await presented();
    await sign(cast, "entity", id, text);
    await reviseAgreement(cast.mediator, await target(id));
    await arrange(cast.mediator, id, { endsOn: "2027-02-19" });
    await presentAgreement(cast.mediator, await target(id));
    const host = await signingOf(cast.entity, await getDossier(cast.entity, id));
    expect(host.changed?.sinceNumber).toBe(1);
    expect(host.changed?.differences.map(({ heading }) => heading)).toEqual(["Wanneer en waar?"]);
    expect(host.changed?.differences[0]?.now).toContain("tot en met 19 februari 2027");
    expect((await signingOf(cast.candidate, await getDossier(cast.candidate, id))).changed).toBeNull();
  });

  test("tells that a trainee is under age, by the first day", async () => {
    const { cast, id } = await presented();
    await db().update(people).set({ birthDate: "2009-02-02" }).where(eq(people.id, cast.candidate.personId));
    expect((await signingOf(cast.entity, await getDossier(cast.entity, id))).isMinor).toBe(true);
    await db().update(people).set({ birthDate: "2009-02-01" }).where(eq(people.id, cast.candidate.personId));
    expect((await signingOf(cast.entity, await getDossier(cast.entity, id))).isMinor).toBe(false);
  });
});

describe("signing against an edit, all at once, seven times each", () => {
  const edits = {
    revise: async (cast: Cast, id: string) => reviseAgreement(cast.mediator, await target(id)),
    arrange: async (cast: Cast, id: string) => arrange(cast.mediator, id, { endsOn: "2027-02-19" }),
    "revise, arrange and present again": async (cast: Cast, id: string) => {
      await reviseAgreement(cast.mediator, await target(id));
      await arrange(cast.mediator, id, { endsOn: "2027-02-19" });
      await presentAgreement(cast.mediator, await target(id));
    },
  };

  test.each(Object.keys(edits) as (keyof typeof edits)[])("%s: whoever signed, signed the text that was read, and no signed text is another one", async (name) => {
    for (let round = 0; round < 7; round += 1) {
      const { cast, id, text } = await presented();
      await sign(cast, "candidate", id, text);
      await Promise.allSettled([sign(cast, "entity", id, text), edits[name](cast, id), sign(cast, "mediator", id, text)]);
      const rows = await db().select({ sha256: signatures.sha256, versionId: signatures.versionId }).from(signatures)
        .innerJoin(agreementVersions, eq(agreementVersions.id, signatures.versionId)).where(eq(agreementVersions.agreementId, (await agreementOf(id)).id));
      expect(new Set(rows.map(({ versionId }) => versionId))).toEqual(new Set([text.versionId]));
      const [agreement, placement, current] = [await agreementOf(id), await readPlacement(id), await currentText(id)];
      // Signed by all, or open with another version or state; never signed with a text that some did not sign.
      if (agreement.status === "signed") expect([placement.status, current.versionId, rows.length]).toEqual(["signed", text.versionId, 3]);
      else expect(placement.status).toBe("prepared");
      if (placement.status === "signed") expect(placement.endsOn).toBe("2027-02-26");
      expect(await checkInvariants()).toEqual([]);
    }
  });
});

const toText = (bytes: Buffer): Promise<string> => new Promise((resolve, reject) => {
  const child = execFile("pdftotext", ["-", "-"], (error, out) => (error ? reject(error) : resolve(out)));
  child.stdin?.end(bytes);
});
const hasPdfToText = await new Promise<boolean>((resolve) => execFile("pdftotext", ["-v"], (error) => resolve(!error)));

describe("on paper", () => {
  test("a tagged PDF for who may read it, and for nobody else", async () => {
    const { cast, id } = await presented();
    const { name, bytes } = await agreementPdf(cast.candidate, id);
    expect(name).toMatch(/^BVS-\d{4}-\d+ overeenkomst versie 1\.pdf$/u);
    const raw = bytes.toString("latin1");
    expect(raw.slice(0, 8)).toBe("%PDF-1.7");
    for (const mark of ["/MarkInfo", "/StructTreeRoot", "/Lang (nl-BE)", "/DisplayDocTitle true"]) expect([mark, raw.includes(mark)]).toEqual([mark, true]);
    await expect(agreementPdf((await createCast()).entity, id)).rejects.toMatchObject({ code: "notFound" });
  });

  test.runIf(hasPdfToText)("holds the words of the frozen text, the code, the hash and who signed", async () => {
    const { cast, id, text } = await presented();
    await sign(cast, "candidate", id, text);
    const words = await toText((await agreementPdf(cast.entity, id)).bytes);
    const { code } = await agreementOf(id);
    for (const part of [code, text.sha256, "Stageovereenkomst beroepsverkennende stage", "Nog niet getekend", "24 november 2026"]) expect(words.replaceAll(/[\s\u00a0]+/gu, " ")).toContain(part);
  });
});

describe("the control page", () => {
  test("tells of a paper copy which kind, which versions, their hashes and how many signed; never a name or a number", async () => {
    const { cast, id, text } = await presented();
    await sign(cast, "entity", id, text);
    await reviseAgreement(cast.mediator, await target(id));
    await arrange(cast.mediator, id, { endsOn: "2027-02-19" });
    await signByAll(cast, cast.mediator, id);
    const { code } = await agreementOf(id);
    const answer = await verifyCode(` ${code.toLowerCase().replaceAll("-", " ")} `, visitor("10.0.0.1"));
    expect(answer).toMatchObject({
      code, instrument: "bvs", status: "signed",
      versions: [{ number: 2, isCurrent: true, parties: 3, signed: 3, lastSignedAt: expect.any(Date) }, { number: 1, isCurrent: false, parties: 3, signed: 1, sha256: text.sha256 }],
    });
    const [host] = await db().execute<{ name: string }>(sql`select name from organisations where id = ${cast.entity.organisationId}`);
    const said = JSON.stringify(answer);
    for (const secret of ["Proef", host?.name ?? "-", (await readPlacement(id)).reference, id, cast.candidate.personId]) expect(said).not.toContain(secret);
  });

  test("knows no other code, and not who asks too often", async () => {
    expect(await verifyCode("2222-2222-2222", visitor("10.0.0.2"))).toBeNull();
    expect(await verifyCode("no code at all", visitor("10.0.0.2"))).toBeNull();
    const tries = await Promise.allSettled(Array.from({ length: 40 }, () => verifyCode("2222-2222-2222", visitor("10.0.0.3"))));
    expect(tries.filter((one) => one.status === "rejected").length).toBeGreaterThanOrEqual(10);
    expect(await verifyCode("2222-2222-2222", visitor("10.0.0.4"))).toBeNull();
  });
});
