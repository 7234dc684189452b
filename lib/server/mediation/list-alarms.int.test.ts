import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { attendanceDays, attendanceMonths } from "@/db/schema/follow-up";
import { contactMoments } from "@/db/schema/mediation";
import { evaluations, placementMessages } from "@/db/schema/placements";
import { askApproval, createDecisionScene, createWes, letRun, type DecisionScene } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import { command } from "@/lib/server/command";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { readDeskHome } from "@/lib/server/mediation/desk-home";
import { listAlarms } from "@/lib/server/mediation/list-alarms";

useTestDatabase();

let scene: DecisionScene;
let placementId = "";

/** A werkervaringsstage from 1 February to 30 April 2027 that the author follows; today is 22 March. */
beforeEach(async () => {
  playOn(scenarioDay);
  scene = await createDecisionScene();
  placementId = await createWes(scene);
  await decideRequest(scene.decider, { ...await askApproval(scene, placementId), outcome: "approved", reasonCode: "plan-complete", reasonText: "", approvedUntil: undefined });
  await letRun(scene, placementId);
  playOn("2027-03-22");
});

const alarms = async () => (await listAlarms(scene.author)).filter((alarm) => alarm.placementId === placementId).map(({ kind, since, days }) => ({ kind, since, days }));
const at = (day: string) => new Date(`${day}T09:00:00Z`);
const evaluate = (day: string, answers: Record<string, string>, kind: "mid-term" | "final" = "mid-term") =>
  db().insert(evaluations).values({ placementId, kind, authorRole: "entity", authorId: scene.entity.personId, scores: [], strengths: "Stipt", growth: "Vragen stellen", answers, submittedAt: at(day) });
const contact = (doneOn: string) =>
  db().insert(contactMoments).values({ personId: scene.student.personId, organisationId: scene.vdab.id, mediatorId: scene.author.personId, kind: "call", plannedOn: doneOn, doneOn, summary: "Gebeld." });
const write = (authorRole: "mentor" | "mediator" | "student", day: string) =>
  db().insert(placementMessages).values({ placementId, authorId: scene.author.personId, authorRole, body: "Kun je eens bellen?", createdAt: at(day) });
const handIn = async (day: string, absence: "justified" | "unjustified" | "long" | null) => {
  const [month] = await db().insert(attendanceMonths).values({ placementId, month: "2027-03-01" }).returning({ id: attendanceMonths.id });
  await db().insert(attendanceDays).values({ monthId: month?.id ?? "", day: "2027-03-10", plannedQuarters: 15, workedQuarters: absence ? 0 : 15, absence, byId: scene.student.personId });
  await command({ role: "student" }, (tx) => tx.update(attendanceMonths).set({ status: "submitted", submittedAt: at(day) }).where(eq(attendanceMonths.placementId, placementId)));
};

test("an evaluation that worries waits until the mediator speaks to the trainee after it", async () => {
  await evaluate("2027-03-15", { onTrack: "no" });
  await contact("2027-03-12");
  expect(await alarms()).toEqual([{ kind: "concern", since: "2027-03-15", days: 1 }]);
  await contact("2027-03-16");
  expect(await alarms()).toEqual([]);
});

test("an evaluation that goes well is no alarm, and a later one replaces the concern", async () => {
  await evaluate("2027-03-15", { onTrack: "partly" });
  expect((await alarms()).map(({ kind }) => kind)).toEqual(["concern"]);
  await evaluate("2027-03-20", { objective: "reached" }, "final");
  expect(await alarms()).toEqual([]);
});

test("a message of the mentor waits for an answer of a mediator, not of somebody else", async () => {
  await write("mentor", "2027-03-18");
  expect(await alarms()).toEqual([{ kind: "message", since: "2027-03-18", days: 1 }]);
  await write("mediator", "2027-03-19");
  expect(await alarms()).toEqual([]);
  await write("mentor", "2027-03-20");
  expect((await alarms()).map(({ kind }) => kind)).toEqual(["message"]);
});

test.each([[null, []], ["justified", []], ["unjustified", ["absence"]], ["long", ["absence"]]] as const)("absence %s: %j", async (absence, kinds) => {
  await handIn("2027-03-17", absence);
  expect((await alarms()).map(({ kind }) => kind)).toEqual(kinds);
});

test("a month that was handed in a week ago and is not confirmed", async () => {
  await handIn("2027-03-16", null);
  expect(await alarms()).toEqual([]);
  playOn("2027-03-23");
  expect(await alarms()).toEqual([{ kind: "unconfirmed", since: "2027-03-16", days: 1 }]);
  // A call alone does not confirm it.
  await contact("2027-03-23");
  expect((await alarms()).map(({ kind }) => kind)).toEqual(["unconfirmed"]);
});

test("a final evaluation that is still missing after the last day", async () => {
  playOn("2027-04-30");
  expect(await alarms()).toEqual([]);
  playOn("2027-05-01");
  expect(await alarms()).toEqual([{ kind: "not-evaluated", since: "2027-04-30", days: 1 }]);
  await evaluate("2027-05-01", { objective: "partly" }, "final");
  expect(await alarms()).toEqual([]);
});

test("stands on the desk of the mediator who follows the file, and of nobody else", async () => {
  await write("mentor", "2027-03-18");
  expect((await readDeskHome(scene.author)).alarms.map(({ kind }) => kind)).toContain("message");
  const partner = await createActor("mediator", await createOrganisation("partner"));
  for (const other of [scene.decider, partner]) expect((await listAlarms(other)).filter((alarm) => alarm.placementId === placementId)).toEqual([]);
  await expect(listAlarms(scene.entity)).rejects.toMatchObject({ code: "forbidden" });
});
