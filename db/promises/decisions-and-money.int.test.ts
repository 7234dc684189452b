import type { TransactionSql } from "postgres";
import { beforeEach, describe, expect, test } from "vitest";
import { alone, crowd, once, together, useCrowd } from "@/db/testing/attempts";
import { useTestDatabase } from "@/db/testing/database";
import { createCast, createPlacement } from "@/db/testing/promise-scene";
import { createActor, createOffer, createOrganisation } from "@/db/testing/scenario";
import type { Events } from "@/lib/domain/machine";
import { offerEvents } from "@/lib/domain/offers/status";
import { placementEvents } from "@/lib/domain/placements/status";

/* Each title begins with the promise it proves; `npm run test:mutations` takes the promise away and wants to see red. */
useTestDatabase();
useCrowd();

let cast: Awaited<ReturnType<typeof createCast>>;
beforeEach(async () => {
  cast = await createCast();
});

describe("money", () => {
  let line = "";
  let placementId = "";
  beforeEach(async () => {
    placementId = (await createPlacement(cast)).id;
    const [row] = await alone((sql) => sql`insert into budget_lines (year, name, total_cents) values (2027, ${placementId}, 100000) returning id`);
    line = String(row?.id);
  });

  const enter = (kind: string, cents: number, month: string | null = null) => (sql: TransactionSql) => sql`
    insert into budget_entries (line_id, placement_id, kind, cents, month, by_id)
    values (${line}, ${placementId}, ${kind}, ${cents}, ${month}, ${cast.host.personId})`;

  test("[budget_never_overcommitted] of 50 reservations of 33.33 euro at once, 30 fit into 1,000 euro", async () => {
    expect(await together(enter("reserve", 3333))).toEqual({ done: 30, refused: { budget_never_overcommitted: crowd - 30 } });
    const [row] = await alone((sql) => sql`select reserved_cents::int, paid_cents::int from budget_lines where id = ${line}`);
    expect(row).toEqual({ reserved_cents: 99_990, paid_cents: 0 });
  });

  test("[budget_one_payment_a_month] of 50 runs that pay the same month, one pays", async () => {
    await alone(enter("reserve", 50_000));
    expect(await together(enter("pay", 1_000, "2027-02-01"))).toEqual({ done: 1, refused: { budget_one_payment_a_month: crowd - 1 } });
  });

  test("[funding_was_reserved] of 50 releases of 100 euro at once, five fit into a reserve of 500 euro", async () => {
    await alone(enter("reserve", 50_000));
    expect(await together(enter("release", 10_000))).toEqual({ done: 5, refused: { funding_was_reserved: crowd - 5 } });
  });

  /** The service pays 200 euro a month for the two months of the placement. */
  const grant = async () => {
    await alone((sql) => sql`insert into placement_terms (placement_id, payer, allowance_cents) values (${placementId}, 'diversity-service', 20000)`);
    await alone((sql) => sql`
      insert into funding_requests (placement_id, status, selection_started_on, month_cents, asked_by_id, asked_at, line_id)
      values (${placementId}, 'granted', '2026-11-10', 20000, ${cast.host.personId}, now(), ${line})`);
    await alone(enter("reserve", 40_000));
  };

  test("[funding_amount_kept] what the service was asked for stays the amount of the agreement", async () => {
    await grant();
    expect(await once((sql) => sql`update placement_terms set allowance_cents = 500000 where placement_id = ${placementId}`)).toBe("funding_amount_kept");
    expect(await once((sql) => sql`update placement_terms set allowance_cents = 20000 where placement_id = ${placementId}`)).toBe("done");
  });

  test("[funding_covers_period] before signing, dates reach no further than what is reserved", async () => {
    await grant();
    expect(await once((sql) => sql`update placements set ends_on = '2027-04-01' where id = ${placementId}`)).toBe("funding_covers_period");
    expect(await once((sql) => sql`update placements set ends_on = '2027-03-15' where id = ${placementId}`)).toBe("done");
  });

  test("[budget_entry_never_changes] the ledger is corrected by new rows only", async () => {
    await alone(enter("reserve", 1_000));
    expect(await once((sql) => sql`update budget_entries set cents = 2000 where line_id = ${line}`)).toBe("budget_entry_never_changes");
    expect(await once((sql) => sql`delete from budget_entries where line_id = ${line}`)).toBe("budget_entry_never_changes");
  });
});

describe("states", () => {
  test("[declared_transition] whoever tries, each state is reached only from the states that are declared", async () => {
    const offer = await createOffer(cast.host);
    const { id: placementId } = await createPlacement(cast);
    const undeclared = (declared: Events<string>, from: string) => {
      const events = Object.values(declared);
      const reachable = new Set(events.filter((event) => event.from.includes(from)).map((event) => event.to));
      return [...new Set(events.map((event) => event.to))].filter((to) => to !== from && !reachable.has(to));
    };
    const tried = [
      ...undeclared(offerEvents, "published").map((to) => ["offers", offer.id, to] as const),
      ...undeclared(placementEvents, "prepared").map((to) => ["placements", placementId, to] as const),
    ];
    expect(tried.length).toBeGreaterThan(4);
    for (const [table, id, to] of tried) {
      const move = (sql: TransactionSql) => sql`update ${sql(table)} set ${sql({ status: to, signed_on: "2027-01-01", ended_on: ["completed", "ended-early"].includes(to) ? "2027-02-01" : null })} where id = ${id}`;
      const moveOffer = (sql: TransactionSql) => sql`update offers set status = ${to} where id = ${id}`;
      expect([table, to, await once(table === "offers" ? moveOffer : move)]).toEqual([table, to, "declared_transition"]);
    }
  });

  test("[declared_transition] a role that may not cause it does not", async () => {
    const offer = await createOffer(cast.host);
    const pauseAs = (role: string) => async (sql: TransactionSql) => {
      await sql`select set_config('app.role', ${role}, true)`;
      await sql`update offers set status = 'paused' where id = ${offer.id}`;
    };
    expect(await once(pauseAs("student"))).toBe("declared_transition");
    expect(await once(pauseAs("entity"))).toBe("done");
  });

  test("[declared_transition] nothing begins in the middle", async () => {
    expect(await once((sql) => sql`
      insert into applications (reference, offer_id, person_id, status, confirm_by)
      values ('T-begin', ${cast.host.personId}, ${cast.student.personId}, 'accepted', '2027-01-01')`)).toBe("declared_transition");
  });
});

describe("decisions", () => {
  const planOf = async (placementId: string, authorId: string) => {
    const [row] = await alone((sql) => sql`
      insert into plans (placement_id, kind, content, author_id) values (${placementId}, 'stageplan', '{}', ${authorId}) returning id`);
    await alone((sql) => sql`update plans set status = 'submitted' where id = ${String(row?.id)}`);
    return String(row?.id);
  };
  const mandateOf = async (personId: string, organisationId: string, validTo: string) => {
    const [row] = await alone((sql) => sql`
      insert into mandates (person_id, organisation_id, provinces, instruments, valid_from, valid_to)
      values (${personId}, ${organisationId}, '{oost-vlaanderen}', '{school}', '2026-01-01', ${validTo}) returning id`);
    return String(row?.id);
  };
  const approve = (planId: string, by: string, mandateId: string) => (sql: TransactionSql) => sql`
    update plans set status = 'approved', decided_by_id = ${by}, decided_at = '2027-01-10T12:00:00Z', mandate_id = ${mandateId} where id = ${planId}`;

  test("[decided_under_mandate] only a living mandate for this instrument decides, and never in one's own case", async () => {
    const vdab = await createOrganisation("vdab");
    const mediator = await createActor("mediator", vdab);
    const vdabId = mediator.organisationId ?? "";
    const planId = await planOf((await createPlacement(cast)).id, cast.host.personId);
    const over = await mandateOf(mediator.personId, vdabId, "2027-01-09");
    expect(await together(approve(planId, mediator.personId, over))).toEqual({ done: 0, refused: { decided_under_mandate: crowd } });
    const ofTrainee = await mandateOf(cast.student.personId, vdabId, "2027-12-31");
    expect(await once(approve(planId, cast.student.personId, ofTrainee))).toBe("decided_under_mandate");
    const living = await mandateOf(mediator.personId, vdabId, "2027-01-10");
    expect(await once(approve(planId, cast.school.personId, living))).toBe("decided_under_mandate");
    expect(await once(approve(planId, mediator.personId, living))).toBe("done");
  });

  test("[plans_not_own_case] nobody decides on the plan they wrote", async () => {
    const mediator = await createActor("mediator", await createOrganisation("vdab"));
    const mandate = await mandateOf(mediator.personId, mediator.organisationId ?? "", "2027-12-31");
    const planId = await planOf((await createPlacement(cast)).id, mediator.personId);
    expect(await once(approve(planId, mediator.personId, mandate))).toBe("plans_not_own_case");
  });

  const sanction = (sql: TransactionSql) => sql`
    insert into sanctions (organisation_id, decided_on, last_day, proposed_by_id, decided_by_id, reason)
    values (${cast.host.organisationId}, '2026-12-01', '2029-11-30', ${cast.school.personId}, ${cast.student.personId}, 'breach')`;

  test("[host_not_sanctioned] a sanctioned employer publishes nothing that VDAB grants", async () => {
    await alone(sanction);
    await expect(createOffer(cast.host, { vdabGranted: true })).rejects.toMatchObject({ cause: { constraint_name: "host_not_sanctioned" } });
    expect((await createOffer(cast.host, { vdabGranted: true, startsOn: "2029-12-01", endsOn: "2029-12-31" })).status).toBe("published");
    expect((await createOffer(cast.host)).status).toBe("published");
  });

  test("[lock_sanctioned_employer] a sanction that is being decided makes publishing wait for it", async () => {
    const offer = await createOffer(cast.host, { vdabGranted: true });
    await alone((sql) => sql`update offers set status = 'paused' where id = ${offer.id}`);
    let publishing: Promise<string> | undefined;
    await alone(async (sql) => {
      await sanction(sql);
      publishing = once((other) => other`update offers set status = 'published' where id = ${offer.id}`);
      // The other one has either waited for us by now, or has overtaken us.
      await sql`select pg_sleep(0.3)`;
    });
    expect(await publishing).toBe("host_not_sanctioned");
  });

  test("[sanctions_two_pairs_of_eyes] nobody decides on a sanction they proposed", async () => {
    expect(await once((sql) => sql`
      insert into sanctions (organisation_id, decided_on, last_day, proposed_by_id, decided_by_id, reason)
      values (${cast.host.organisationId}, '2026-12-01', '2029-11-30', ${cast.school.personId}, ${cast.school.personId}, 'breach')`))
      .toBe("sanctions_two_pairs_of_eyes");
  });
});

describe("records", () => {
  test("[audit_append_only] the trail is neither changed nor shortened", async () => {
    const append = (sql: TransactionSql) => sql`
      insert into audit_entries (at, actor_role, event, subject_kind, subject_id, details)
      values (now(), 'system', 'offer.expire', 'offer', ${cast.host.personId}, '{}')`;
    expect(await together(append)).toEqual({ done: crowd, refused: {} });
    for (const statement of ["update audit_entries set event = 'other'", "delete from audit_entries", "truncate audit_entries"]) {
      expect(await once((sql) => sql.unsafe(statement))).toBe("audit_append_only");
    }
  });

  test("[idempotency_keys_person_id_action_key_pk] of 50 equal requests, one has an effect", async () => {
    expect(await together((sql) => sql`
      insert into idempotency_keys (person_id, action, key, request_sha256, response) values (${cast.host.personId}, 'offer.publish', 'k', 'x', '{}')`))
      .toEqual({ done: 1, refused: { idempotency_keys_person_id_action_key_pk: crowd - 1 } });
  });

  test("[evaluations_once] of 50 evaluations by one party, one counts", async () => {
    const { id } = await createPlacement(cast);
    expect(await together((sql) => sql`
      insert into evaluations (placement_id, kind, author_role, author_id, scores, strengths, growth, submitted_at)
      values (${id}, 'final', 'entity', ${cast.host.personId}, '[]', '', '', now())`)).toEqual({ done: 1, refused: { evaluations_once: crowd - 1 } });
  });

  test("[one_policy_domain_at_a_time] of 50 policy domains at once, an entity has one", async () => {
    await alone((sql) => sql`insert into policy_domains (code, name, valid_from) values ('T', 'Proef', '2017-01-01') on conflict do nothing`);
    expect(await together((sql, index) => sql`
      insert into entity_policy_domains (organisation_id, domain_code, valid_from) values (${cast.host.organisationId}, 'T', ${`${2020 + index}-01-01`})`))
      .toEqual({ done: 1, refused: { one_policy_domain_at_a_time: crowd - 1 } });
  });
});
