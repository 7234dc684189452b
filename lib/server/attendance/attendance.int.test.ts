import { and, asc, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { attendanceDays, attendanceMonths } from "@/db/schema/follow-up";
import { notifications } from "@/db/schema/records";
import { useTestDatabase } from "@/db/testing/database";
import { approve, arrange, createCast, handInPlan, openByReferral, readPlacement, signByAll, start, tickAll, type Cast } from "@/db/testing/instrument-scene";
import { checkInvariants, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import type { SaveAttendance } from "@/lib/domain/attendance/schema";
import { confirmAttendance } from "@/lib/server/attendance/confirm-attendance";
import { correctAttendance } from "@/lib/server/attendance/correct-attendance";
import { attendanceOf } from "@/lib/server/attendance/get-attendance";
import { reopenAttendance } from "@/lib/server/attendance/reopen-attendance";
import { saveAttendance } from "@/lib/server/attendance/save-attendance";
import { waitingMonths } from "@/lib/server/attendance/waiting-months";
import { inviteMentor } from "@/lib/server/mentors/invite-mentor";
import { getDossier } from "@/lib/server/placements/get-dossier";

useTestDatabase();

interface Running {
  cast: Cast;
  id: string;
}

/** A full-time WES from 1 February 2027, running. February 2027 has 20 weekdays and no holiday. */
const runningWes = async (): Promise<Running> => {
  const cast = await createCast();
  const id = await openByReferral(cast, { instrument: "wes", startsOn: "2027-02-01", endsOn: "2027-04-30" });
  await arrange(cast.mediator, id);
  await handInPlan(cast.mediator, id);
  await approve(cast.decider, id);
  await signByAll(cast, cast.mediator, id);
  await tickAll(cast, id);
  playOn("2027-02-01");
  await start(cast.entity, id);
  return { cast, id };
};

const month = (id: string, values: Partial<SaveAttendance> = {}): SaveAttendance => ({ placementId: id, month: "2027-02", version: 0, days: [], intent: "submit", ...values });
const read = async (actor: Actor, id: string) => attendanceOf(actor, await getDossier(actor, id), { month: "2027-02", today: "2027-02-26" });
const target = (id: string, version: number) => ({ placementId: id, month: "2027-02", version });
const kindsOf = async (actor: Actor) => (await db().select({ kind: notifications.kind }).from(notifications).where(eq(notifications.personId, actor.personId)).orderBy(asc(notifications.createdAt))).map(({ kind }) => kind);

beforeEach(() => playOn(scenarioDay));

describe("a month of attendance", () => {
  test("is filled by the trainee, confirmed by the host, and makes the amount: two absent days of twenty leave 180 euro", async () => {
    const { cast, id } = await runningWes();
    playOn("2027-02-26");
    const days: SaveAttendance["days"] = [
      { day: "2027-02-04", state: "absent", absence: "justified" }, { day: "2027-02-05", state: "absent", absence: "unjustified" },
      { day: "2027-02-08", state: "present", quarters: 20 },
    ];
    await saveAttendance(cast.candidate, month(id, { days, intent: "save" }));
    expect((await read(cast.candidate, id)).month).toMatchObject({ status: "draft", version: 2 });
    await saveAttendance(cast.candidate, month(id, { days, version: 2 }));
    const submitted = await read(cast.entity, id);
    expect(submitted.month).toMatchObject({ status: "submitted", version: 3 });
    expect(submitted.month.days).toHaveLength(20);
    expect(await kindsOf(cast.entity)).toContain("attendance-submitted");
    await confirmAttendance(cast.entity, target(id, 3));
    const { month: confirmed, allowance } = await read(cast.mediator, id);
    expect(confirmed).toMatchObject({ status: "confirmed", confirmedByName: expect.stringContaining("Proef") });
    expect(confirmed.days.find(({ day }) => day === "2027-02-08")).toMatchObject({ plannedQuarters: 30, workedQuarters: 20, absence: null });
    expect(allowance.kind === "reckoned" && allowance.answer.months[0]).toMatchObject({ month: "2027-02", amountCents: 18_000, workedDays: 18, plannedDays: 20 });
    expect(await kindsOf(cast.candidate)).toContain("attendance-confirmed");
    expect(await checkInvariants()).toEqual([]);
    expect([...await db().execute(sql`select * from check_follow_up_invariants()`)]).toEqual([]);
  });

  test("cannot be handed in before its last planned day, with an absence without a class, or of a day that is not planned", async () => {
    const { cast, id } = await runningWes();
    playOn("2027-02-25");
    await expect(saveAttendance(cast.candidate, month(id))).rejects.toMatchObject({ code: "attendance.monthNotOver", params: { day: "2027-02-26" } });
    await expect(saveAttendance(cast.candidate, month(id, { intent: "save", days: [{ day: "2027-02-04", state: "absent" }] })))
      .rejects.toMatchObject({ code: "attendance.chooseAbsence", field: "absence-2027-02-04" });
    await expect(saveAttendance(cast.candidate, month(id, { intent: "save", days: [{ day: "2027-02-06", state: "present" }] }))).rejects.toMatchObject({ code: "attendance.notPlanned" });
    expect(await db().select().from(attendanceMonths).where(eq(attendanceMonths.placementId, id))).toEqual([]);
  });

  test("a stale version, or a first save of what another tab saved, changes nothing", async () => {
    const { cast, id } = await runningWes();
    await saveAttendance(cast.candidate, month(id, { intent: "save" }));
    await expect(saveAttendance(cast.candidate, month(id, { intent: "save" }))).rejects.toMatchObject({ code: "conflict" });
    await expect(saveAttendance(cast.candidate, month(id, { intent: "save", version: 1 }))).rejects.toMatchObject({ code: "conflict" });
  });

  test("handed in, it is given back and changed; confirmed, it never is", async () => {
    const { cast, id } = await runningWes();
    playOn("2027-03-01");
    await saveAttendance(cast.candidate, month(id));
    await expect(saveAttendance(cast.candidate, month(id, { version: 2 }))).rejects.toMatchObject({ code: "transition.notNow" });
    await reopenAttendance(cast.entity, target(id, 2));
    expect(await kindsOf(cast.candidate)).toContain("attendance-reopened");
    await saveAttendance(cast.candidate, month(id, { version: 3 }));
    await confirmAttendance(cast.entity, target(id, 4));
    await expect(reopenAttendance(cast.entity, target(id, 5))).rejects.toMatchObject({ code: "transition.notNow" });
    await expect(saveAttendance(cast.candidate, month(id, { version: 5 }))).rejects.toMatchObject({ code: "transition.notNow" });
  });

  test("a correction is a new row with its reason; the confirmed row stays, even past the application", async () => {
    const { cast, id } = await runningWes();
    playOn("2027-03-01");
    await saveAttendance(cast.candidate, month(id));
    await confirmAttendance(cast.entity, target(id, 2));
    const correction = { placementId: id, month: "2027-02", day: "2027-02-10", state: "long", reason: "Was toen al langer weg." } as const;
    await correctAttendance(cast.entity, correction);
    await correctAttendance(cast.entity, { ...correction, state: "present", quarters: 16, reason: "Toch een halve dag gewerkt." });
    const day = (await read(cast.candidate, id)).month.days.find((each) => each.day === "2027-02-10");
    expect(day).toMatchObject({ workedQuarters: 16, absence: null, corrections: [{ reason: "Toch een halve dag gewerkt." }, { reason: "Was toen al langer weg." }] });
    const [kept] = await db().select({ monthId: attendanceMonths.id }).from(attendanceMonths).where(eq(attendanceMonths.placementId, id));
    const ofDay = (date: string) => and(eq(attendanceDays.monthId, kept?.monthId ?? ""), eq(attendanceDays.day, date));
    expect(await db().select().from(attendanceDays).where(ofDay("2027-02-10"))).toHaveLength(3);
    await expect(db().update(attendanceDays).set({ workedQuarters: 0 }).where(ofDay("2027-02-11"))).rejects.toMatchObject({ cause: { constraint_name: "confirmed_month_stays" } });
    await expect(db().delete(attendanceDays).where(ofDay("2027-02-11"))).rejects.toMatchObject({ cause: { constraint_name: "confirmed_month_stays" } });
    await expect(db().update(attendanceMonths).set({ status: "draft", confirmedAt: null, confirmedById: null }).where(eq(attendanceMonths.placementId, id))).rejects.toMatchObject({ cause: { constraint_name: expect.stringMatching(/confirmed_month_stays|declared_transition/u) } });
  });

  test("of ten parallel confirmations one counts, and a confirmation against taking it back leaves one of both", async () => {
    const { cast, id } = await runningWes();
    playOn("2027-03-01");
    await saveAttendance(cast.candidate, month(id));
    const results = await Promise.allSettled([
      ...Array.from({ length: 10 }, () => confirmAttendance(cast.entity, target(id, 2))), reopenAttendance(cast.candidate, target(id, 2)),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(["confirmed", "draft"]).toContain((await read(cast.candidate, id)).month.status);
  });

  test("waits on the homes: with the trainee from its last planned day, then with the host, or with the mentor who has access", async () => {
    const { cast, id } = await runningWes();
    const waiting = async (actor: Actor) => (await waitingMonths(actor)).map((each) => [each.act, each.month]);
    playOn("2027-02-25");
    expect(await waiting(cast.candidate)).toEqual([]);
    playOn("2027-04-01");
    expect(await waiting(cast.candidate)).toEqual([["fill", "2027-02"], ["fill", "2027-03"]]);
    await saveAttendance(cast.candidate, month(id));
    expect(await waiting(cast.candidate)).toEqual([["fill", "2027-03"]]);
    expect(await waiting(cast.entity)).toEqual([["confirm", "2027-02"]]);
    const { version } = await readPlacement(id);
    await inviteMentor(cast.entity, { id, version, givenName: "Hanne", familyName: "Vos", email: `hanne.${id}@example.be` });
    const mentor: Actor = { ...cast.entity, role: "mentor", personId: (await readPlacement(id)).mentorId ?? "" };
    expect([await waiting(cast.entity), await waiting(mentor)]).toEqual([[], [["confirm", "2027-02"]]]);
    await confirmAttendance(mentor, target(id, 2));
    expect(await waiting(mentor)).toEqual([]);
  });

  test("nobody else writes, confirms or reads it", async () => {
    const { cast, id } = await runningWes();
    playOn("2027-03-01");
    await expect(saveAttendance(cast.entity, month(id))).rejects.toMatchObject({ code: "forbidden" });
    await expect(saveAttendance(cast.school, month(id))).rejects.toMatchObject({ code: "notFound" });
    await saveAttendance(cast.candidate, month(id));
    await expect(confirmAttendance(cast.candidate, target(id, 2))).rejects.toMatchObject({ code: "forbidden" });
    await expect(confirmAttendance(cast.mediator, target(id, 2))).rejects.toMatchObject({ code: "forbidden" });
    const stranger = await createCast();
    await expect(confirmAttendance(stranger.entity, target(id, 2))).rejects.toMatchObject({ code: "notFound" });
    await expect(attendanceOf(stranger.entity, await getDossier(cast.entity, id), { month: null, today: "2027-03-01" })).rejects.toMatchObject({ code: "notFound" });
  });
});
