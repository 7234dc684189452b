import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { attendanceMonths, outflowQuestions } from "@/db/schema/follow-up";
import { placements } from "@/db/schema/placements";
import { alone, crowd, once, together, useCrowd } from "@/db/testing/attempts";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation } from "@/db/testing/scenario";

/* Each title begins with the promise it proves; `npm run test:mutations` takes the promise away and wants to see red. */
useTestDatabase();
useCrowd();

let count = 0;
let personId = "";
let placementId = "";
let monthId = "";

beforeEach(async () => {
  count += 1;
  const [host, student] = [await createOrganisation("company"), await createActor("student")];
  personId = student.personId;
  const [placement] = await db().insert(placements).values({
    reference: `WES-2027-8${count}`, personId, hostId: host.id, instrument: "wes", title: "Onthaal", startsOn: "2027-02-01", endsOn: "2027-04-30",
    hoursPerWeek: 38, lanes: [0, 1], regulationId: "wes-2023",
  }).returning({ id: placements.id });
  placementId = placement?.id ?? "";
  const [month] = await db().insert(attendanceMonths).values({ placementId, month: "2027-02-01" }).returning({ id: attendanceMonths.id });
  monthId = month?.id ?? "";
});

const write = (day: string) => alone((sql) => sql<{ id: string }[]>`
  insert into attendance_days (month_id, day, planned_quarters, worked_quarters, by_id) values (${monthId}, ${day}, 30, 30, ${personId}) returning id`);
const handIn = () => alone((sql) => sql`update attendance_months set status = 'submitted' where id = ${monthId}`);
const confirm = () => alone((sql) => sql`update attendance_months set status = 'confirmed', confirmed_at = now(), confirmed_by_id = ${personId} where id = ${monthId}`);

describe("a month of attendance", () => {
  test("[confirmed_month_stays] handed in or confirmed, no day is changed, added or taken away, and no month loses its confirmation", async () => {
    const [written] = await write("2027-02-01");
    const change = () => once((sql) => sql`update attendance_days set worked_quarters = 4 where month_id = ${monthId}`);
    const add = () => once((sql) => sql`insert into attendance_days (month_id, day, planned_quarters, worked_quarters, by_id) values (${monthId}, '2027-02-02', 30, 30, ${personId})`);
    const takeAway = () => once((sql) => sql`delete from attendance_days where month_id = ${monthId}`);
    expect(await change()).toBe("done");
    await handIn();
    expect([await change(), await add(), await takeAway()]).toEqual(Array.from({ length: 3 }, () => "confirmed_month_stays"));
    await confirm();
    expect([await change(), await add(), await takeAway()]).toEqual(Array.from({ length: 3 }, () => "confirmed_month_stays"));
    expect(await once((sql) => sql`update attendance_months set confirmed_at = now() + interval '1 day' where id = ${monthId}`)).toBe("confirmed_month_stays");
    expect(await once((sql) => sql`insert into attendance_days (month_id, day, planned_quarters, worked_quarters, by_id, corrects_id, reason) values (${monthId}, '2027-02-01', 30, 8, ${personId}, ${written?.id ?? ""}, 'Was vroeger weg')`)).toBe("done");
  });

  test("[attendance_days_one_correction] of 50 corrections of one row at once one counts", async () => {
    const [written] = await write("2027-02-01");
    await handIn();
    await confirm();
    expect(await together((sql) => sql`
      insert into attendance_days (month_id, day, planned_quarters, worked_quarters, by_id, corrects_id, reason) values (${monthId}, '2027-02-01', 30, 8, ${personId}, ${written?.id ?? ""}, 'Was vroeger weg')`))
      .toEqual({ done: 1, refused: { attendance_days_one_correction: crowd - 1 } });
  });

  test("[attendance_months_once] of 50 who open a month at once one makes it", async () => {
    expect(await together((sql) => sql`insert into attendance_months (placement_id, month) values (${placementId}, '2027-03-01')`))
      .toEqual({ done: 1, refused: { attendance_months_once: crowd - 1 } });
  });
});

describe("an answer to the question of outflow", () => {
  test("[outflow_answers_placement_id_months_pk] of 50 clicks at once one counts", async () => {
    await db().insert(outflowQuestions).values({ placementId, months: 3, askedAt: new Date(), openUntil: "2027-09-30" });
    expect(await together((sql) => sql`insert into outflow_answers (placement_id, months, work, answered_on) values (${placementId}, 3, 'yes', '2027-08-01')`))
      .toEqual({ done: 1, refused: { outflow_answers_placement_id_months_pk: crowd - 1 } });
  });

  test("[outflow_answer_never_changes] is neither changed nor taken away", async () => {
    await alone((sql) => sql`insert into outflow_answers (placement_id, months, work, answered_on) values (${placementId}, 12, 'no', '2027-08-01')`);
    for (const statement of ["update outflow_answers set work = 'yes'", "delete from outflow_answers"]) expect(await once((sql) => sql.unsafe(statement))).toBe("outflow_answer_never_changes");
  });
});
