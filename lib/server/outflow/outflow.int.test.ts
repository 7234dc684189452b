import { and, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { outflowAnswers, outflowQuestions } from "@/db/schema/follow-up";
import { placements } from "@/db/schema/placements";
import { auditEntries } from "@/db/schema/records";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn } from "@/db/testing/scenario";
import { answerOutflow } from "@/lib/server/outflow/answer-outflow";
import { askOutflow } from "@/lib/server/outflow/ask-outflow";
import { outflowToken, readOutflowToken } from "@/lib/server/outflow/outflow-token";
import { getDossier } from "@/lib/server/placements/get-dossier";
import { readOutflow } from "@/lib/server/outflow/read-outflow";
import { readOutflowQuestion } from "@/lib/server/outflow/read-question";
import { renderMail } from "@/lib/server/mail/render-mail";

useTestDatabase();
process.env.AUTH_SECRET = "a-secret-of-tests-that-is-long-enough-to-pass";

let number = 0;

/** A placement that ended on 21 August 2026. Written past its commands: how it got there is tested elsewhere. */
const createEnded = async (values: Partial<typeof placements.$inferInsert> = {}): Promise<string> => {
  const host = await createOrganisation("company");
  const student = await createActor("student");
  number += 1;
  const [row] = await db().insert(placements).values({
    reference: `WES-2026-9${number}`, personId: student.personId, hostId: host.id, instrument: "wes", title: "Onthaal", startsOn: "2026-03-02", endsOn: "2026-08-21",
    hoursPerWeek: 38, lanes: [0, 1], regulationId: "wes-2023", signedOn: "2026-02-20", endedOn: "2026-08-21", ...values,
  }).returning({ id: placements.id });
  const id = row?.id ?? "";
  await db().execute(sql`alter table placements disable trigger user`);
  await db().update(placements).set({ status: "completed" }).where(eq(placements.id, id));
  await db().execute(sql`alter table placements enable trigger user`);
  return id;
};

const mailsFor = async (id: string): Promise<{ to: string; href: string; months: number }[]> => {
  const rows = await db().execute<{ payload: { to: string; params: { href: string; months: number }; dedupeKey: string } }>(
    sql`select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'send-mail'`);
  return rows.map(({ payload }) => payload).filter(({ dedupeKey }) => dedupeKey.startsWith(`outflow-ask:${id}`)).map(({ to, params }) => ({ to, ...params }));
};

const answerOf = async (id: string) => (await db().select().from(outflowAnswers).where(eq(outflowAnswers.placementId, id)))[0];

beforeEach(() => playOn("2026-11-21"));

describe("asking whether people work", () => {
  test("asks once after 3 and once after 12 months, however often the job runs, two workers at a time", async () => {
    const id = await createEnded();
    playOn("2026-11-20");
    await askOutflow();
    expect(await mailsFor(id)).toEqual([]);
    playOn("2026-11-21");
    await Promise.all([askOutflow(), askOutflow()]);
    await askOutflow();
    playOn("2027-08-21");
    await askOutflow();
    expect((await mailsFor(id)).map(({ months }) => months)).toEqual([3, 12]);
    expect(await db().select({ months: outflowQuestions.months, openUntil: outflowQuestions.openUntil }).from(outflowQuestions).where(eq(outflowQuestions.placementId, id)))
      .toEqual([{ months: 3, openUntil: "2027-01-20" }, { months: 12, openUntil: "2027-10-20" }]);
  });

  test("a machine that stood still asks nothing that has closed, and nobody after an orienting placement", async () => {
    const [id, bvs] = [await createEnded(), await createEnded({ instrument: "bvs", regulationId: "bvs" })];
    playOn("2027-01-21");
    await askOutflow();
    expect(await mailsFor(id)).toEqual([]);
    playOn("2026-11-21");
    await askOutflow();
    expect(await mailsFor(bvs)).toEqual([]);
  });

  test("the mail offers the three answers, each on the page of the question", async () => {
    const id = await createEnded();
    await askOutflow();
    const [mail] = await mailsFor(id);
    const href = mail?.href ?? "";
    expect(href).toBe(`/uitstroom/${outflowToken({ placementId: id, months: 3 })}`);
    const { text } = await renderMail({ template: "outflow-ask", locale: "nl", params: { name: "Yara", host: "Digitaal Vlaanderen", months: 3, until: "2027-01-20", href } });
    expect(text).toContain(`Nee, ik werk niet: http://localhost:3000${href}?answer=no`);
    expect(text).toContain("tot en met 20\u00a0januari\u00a02027");
  });
});

describe("the link of the mail", () => {
  test("is read by us alone: one changed letter makes it no link", () => {
    const key = { placementId: "0193f2a0-1111-7222-8333-444455556666", months: 12 } as const;
    const token = outflowToken(key);
    expect(readOutflowToken(token)).toEqual(key);
    for (const wrong of [`${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`, `${token.startsWith("A") ? "B" : "A"}${token.slice(1)}`, token.slice(0, -2), `${token}A`, "", "../../etc"]) expect(readOutflowToken(wrong)).toBeNull();
  });

  test("opening it answers nothing, however often; the answer counts once", async () => {
    const id = await createEnded();
    await askOutflow();
    const token = outflowToken({ placementId: id, months: 3 });
    for (let opened = 0; opened < 3; opened += 1) expect(await readOutflowQuestion(token)).toMatchObject({ state: "open", months: 3, endedOn: "2026-08-21" });
    const results = await Promise.allSettled([1, 2, 3].map(() => answerOutflow({ token, work: "yes", employer: "same-host", hiredOn: "2026-09-01" })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await answerOf(id)).toEqual({ placementId: id, months: 3, work: "yes", employer: "same-host", hiredOn: "2026-09-01", answeredOn: "2026-11-21" });
    expect(await readOutflowQuestion(token)).toEqual({ state: "answered" });
    await expect(answerOutflow({ token, work: "no" })).rejects.toMatchObject({ code: "outflow.alreadyAnswered" });
    const [audit] = await db().select().from(auditEntries).where(and(eq(auditEntries.subjectId, id), eq(auditEntries.event, "outflow.answer")));
    expect(audit).toMatchObject({ actorId: null, actorRole: "system", details: { months: "3" } });
  });

  test("who does not work, or would rather not say, tells nothing of an employer", async () => {
    const id = await createEnded();
    await askOutflow();
    await answerOutflow({ token: outflowToken({ placementId: id, months: 3 }), work: "unknown", employer: "elsewhere", hiredOn: "2026-09-01" });
    expect(await answerOf(id)).toMatchObject({ work: "unknown", employer: null, hiredOn: null });
    await expect(db().update(outflowAnswers).set({ work: "yes" }).where(eq(outflowAnswers.placementId, id))).rejects.toMatchObject({ cause: { constraint_name: "outflow_answer_never_changes" } });
  });

  test("is refused when it was not asked, is closed, or names a day to come", async () => {
    const id = await createEnded();
    const token = outflowToken({ placementId: id, months: 3 });
    await expect(answerOutflow({ token, work: "no" })).rejects.toMatchObject({ code: "outflow.linkInvalid" });
    expect(await readOutflowQuestion(token)).toEqual({ state: "invalid" });
    await askOutflow();
    await expect(answerOutflow({ token, work: "yes", hiredOn: "2026-11-22" })).rejects.toMatchObject({ code: "outflow.hiredInFuture", field: "hiredOn" });
    playOn("2027-01-21");
    expect(await readOutflowQuestion(token)).toEqual({ state: "closed" });
    await expect(answerOutflow({ token, work: "no" })).rejects.toMatchObject({ code: "outflow.tooLate" });
  });
});

describe("reading it back", () => {
  test("the person reads the answer, who guided them reads that there is one, and nobody else reads anything", async () => {
    const id = await createEnded();
    await askOutflow();
    const mediator = await createActor("mediator", await createOrganisation("vdab"));
    const person = await createActor("student");
    const subject = { personId: person.personId, hostId: "0", mediatorOrganisationId: mediator.organisationId, facilitated: true };
    const [open] = await readOutflow(person, { placementId: id, subject });
    expect(open).toMatchObject({ months: 3, state: "open", openUntil: "2027-01-20", answer: null, token: outflowToken({ placementId: id, months: 3 }) });
    expect(await readOutflow(mediator, { placementId: id, subject })).toMatchObject([{ state: "open", token: null }]);

    await answerOutflow({ token: outflowToken({ placementId: id, months: 3 }), work: "yes", employer: "elsewhere", hiredOn: "2026-10-01" });
    expect(await readOutflow(person, { placementId: id, subject })).toMatchObject([{ state: "answered", token: null, answer: { work: "yes", employer: "elsewhere", hiredOn: "2026-10-01", answeredOn: "2026-11-21" } }]);
    expect(await readOutflow(mediator, { placementId: id, subject })).toMatchObject([{ state: "answered", token: null, answer: null }]);

    const [entity, coordinator, other, stranger] = await Promise.all([
      createActor("entity", await createOrganisation("company")), createActor("coordinator", await createOrganisation("diversity-service")),
      createActor("mediator", await createOrganisation("partner")), createActor("student"),
    ]);
    const hosted = { ...subject, hostId: entity.organisationId };
    for (const actor of [entity, coordinator, other, stranger]) expect(await readOutflow(actor, { placementId: id, subject: hosted })).toEqual([]);
  });

  test("a question whose days are over is closed for the person too", async () => {
    const id = await createEnded();
    await askOutflow();
    const person = await createActor("student");
    playOn("2027-01-21");
    expect(await readOutflow(person, { placementId: id, subject: { personId: person.personId } })).toMatchObject([{ state: "closed", answer: null, token: null }]);
  });

  test("the history of the file tells it to who may follow it, and not to the host", async () => {
    const id = await createEnded();
    await askOutflow();
    const [placement] = await db().select().from(placements).where(eq(placements.id, id));
    const entity = await createActor("entity", await createOrganisation("company"));
    const host = { ...entity, organisationId: placement?.hostId ?? "" };
    const person = { ...await createActor("student"), personId: placement?.personId ?? "" };
    const events = async (actor: typeof entity) => (await getDossier(actor, id)).history.map(({ event }) => event);
    expect(await events(person)).toContain("outflow.ask");
    expect(await events(host)).not.toContain("outflow.ask");
    expect((await getDossier(host, id)).outflow).toEqual([]);
  });
});
