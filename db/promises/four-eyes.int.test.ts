import { randomUUID } from "node:crypto";
import type { TransactionSql } from "postgres";
import { beforeEach, describe, expect, test } from "vitest";
import { alone, crowd, once, together, useCrowd } from "@/db/testing/attempts";
import { useTestDatabase } from "@/db/testing/database";
import { createCast, createPlacement } from "@/db/testing/promise-scene";
import { createActor, createOffer, createOrganisation } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";

/* Each title begins with the promise it proves; `npm run test:mutations` takes the promise away and wants to see red. */
useTestDatabase();
useCrowd();

let cast: Awaited<ReturnType<typeof createCast>>;
let [one, other]: Actor[] = [];
beforeEach(async () => {
  cast = await createCast();
  const service = await createOrganisation("diversity-service");
  [one, other] = [await createActor("coordinator", service), await createActor("coordinator", service)];
});

const idOf = ([row]: readonly { id?: string }[]): string => row?.id ?? "";
const personId = (actor: Actor | undefined): string => actor?.personId ?? "";

describe("money of the service", () => {
  test("[budget_changes_two_pairs_of_eyes] nobody confirms the budget that they proposed", async () => {
    const id = idOf(await alone((sql) => sql`
      insert into budget_changes (year, name, total_cents, proposed_by_id, proposed_at) values (2027, ${randomUUID()}, 100, ${personId(one)}, now()) returning id`));
    const confirm = (by: Actor | undefined) => once((sql) => sql`update budget_changes set status = 'confirmed', decided_by_id = ${personId(by)}, decided_at = now() where id = ${id}`);
    expect([await confirm(one), await confirm(other)]).toEqual(["budget_changes_two_pairs_of_eyes", "done"]);
  });

  test("[payment_runs_two_pairs_of_eyes] nobody approves the payments that they prepared", async () => {
    const id = idOf(await alone((sql) => sql`insert into payment_runs (month, prepared_by_id, prepared_at) values ('2027-02-01', ${personId(one)}, now()) returning id`));
    const approve = (by: Actor | undefined) => once((sql) => sql`update payment_runs set status = 'approved', decided_by_id = ${personId(by)}, decided_at = now() where id = ${id}`);
    expect([await approve(one), await approve(other)]).toEqual(["payment_runs_two_pairs_of_eyes", "done"]);
  });

  test("[payment_runs_one_open] of 50 who prepare the payments of a month at once, one does", async () => {
    expect(await together((sql) => sql`insert into payment_runs (month, prepared_by_id, prepared_at) values ('2027-03-01', ${personId(one)}, now())`))
      .toEqual({ done: 1, refused: { payment_runs_one_open: crowd - 1 } });
  });

  const ask = (placementId: string) => (sql: TransactionSql) => sql`
    insert into funding_requests (placement_id, selection_started_on, month_cents, asked_by_id, asked_at) values (${placementId}, '2026-11-10', 110000, ${cast.host.personId}, now()) returning id`;

  test("[funding_requests_one] of 50 requests for one placement at once, one waits", async () => {
    const { id } = await createPlacement(cast);
    expect(await together(ask(id))).toEqual({ done: 1, refused: { funding_requests_one: crowd - 1 } });
  });

  test("[funding_requests_other_person] nobody decides on the money that they asked", async () => {
    const id = idOf(await alone(ask((await createPlacement(cast)).id)));
    const refuse = (by: Actor | undefined) => once((sql) => sql`update funding_requests set status = 'refused', decided_by_id = ${personId(by)}, decided_at = now() where id = ${id}`);
    expect([await refuse(cast.host), await refuse(other)]).toEqual(["funding_requests_other_person", "done"]);
  });

  test("[release_funding] whatever ends a placement frees what was reserved for the months that never come", async () => {
    const { id } = await createPlacement(cast);
    const line = idOf(await alone((sql) => sql`insert into budget_lines (year, name, total_cents) values (2027, ${id}, 1000000) returning id`));
    await alone((sql) => sql`insert into budget_entries (line_id, placement_id, kind, cents, by_id) values (${line}, ${id}, 'reserve', 220000, ${personId(one)})`);
    const request = idOf(await alone(ask(id)));
    await alone((sql) => sql`update funding_requests set status = 'granted', line_id = ${line}, decided_by_id = ${personId(one)}, decided_at = now() where id = ${request}`);
    await alone((sql) => sql`update placements set status = 'cancelled' where id = ${id}`);
    const [left] = await alone((sql) => sql`select reserved_cents::int as cents from budget_lines where id = ${line}`);
    expect(left?.cents).toBe(0);
  });
});

describe("an answer to parliament", () => {
  const question = () => alone((sql) => sql`
    insert into parliamentary_questions (number, title, asked_on, template, year, part, as_of, measurement, measured_at, created_by_id)
    values (${randomUUID()}, 'Stages', '2026-11-10', 'composed', 2022, 'year', '2026-11-22', '{}', now(), ${personId(one)}) returning id`).then(idOf);
  const part = (id: string) => alone((sql) => sql`
    insert into answer_parts (question_id, key, position, measure, question, body, written_by_id, written_at) values (${id}, '1', 0, 'Q2.2', 'Hoeveel?', 'Niet bekend.', ${personId(one)}, now())`);
  const agree = (id: string, by: Actor | undefined) => once((sql) => sql`update answer_parts set agreed_by_id = ${personId(by)}, agreed_at = now() where question_id = ${id}`);
  const freeze = (id: string) => (sql: TransactionSql) => sql`
    insert into frozen_answers (question_id, canonical, sha256, figures_sha256, frozen_by_id, frozen_at)
    values (${id}, '{}', encode(sha256('{}'), 'hex'), encode(sha256('{}'), 'hex'), ${personId(one)}, now())`;

  test("[answer_parts_two_pairs_of_eyes] nobody agrees with the part that they wrote", async () => {
    const id = await question();
    await part(id);
    expect([await agree(id, one), await agree(id, other)]).toEqual(["answer_parts_two_pairs_of_eyes", "done"]);
  });

  test("[answer_agreed] is not frozen before somebody agreed with every part", async () => {
    const id = await question();
    await part(id);
    expect(await once(freeze(id))).toBe("answer_agreed");
    await agree(id, other);
    expect(await once(freeze(id))).toBe("done");
  });

  test("[frozen_answer_never_changes] frozen, neither it nor its parts are changed or taken away", async () => {
    const id = await question();
    await part(id);
    await agree(id, other);
    await alone(freeze(id));
    for (const statement of ["update frozen_answers set canonical = '[]'", "delete from frozen_answers", "truncate frozen_answers", "update answer_parts set body = 'anders'", "delete from parliamentary_questions"]) {
      expect([statement, await once((sql) => sql.unsafe(statement))]).toEqual([statement, "frozen_answer_never_changes"]);
    }
  });
});

test("[employments_application_id_unique] of 50 who register that somebody began, one does", async () => {
  const { id: offerId } = await createOffer(cast.host, { kind: "employment", instrument: null });
  const applicationId = idOf(await alone((sql) => sql`insert into applications (reference, offer_id, person_id, status) values (${randomUUID()}, ${offerId}, ${cast.student.personId}, 'draft') returning id`));
  for (const status of ["submitted", "accepted", "confirmed"]) {
    await alone((sql) => sql`update applications set status = ${status}::application_status, confirm_by = '2026-12-31' where id = ${applicationId}`);
  }
  expect(await together((sql) => sql`
    insert into employments (application_id, person_id, host_id, starts_on, ends_on, coach_name, registered_by_id)
    values (${applicationId}, ${cast.student.personId}, ${cast.host.organisationId}, '2027-01-04', '2028-01-03', 'Els V.', ${cast.host.personId})`))
    .toEqual({ done: 1, refused: { employments_application_id_unique: crowd - 1 } });
});
