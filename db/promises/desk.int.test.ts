import { createHash, randomUUID } from "node:crypto";
import type { TransactionSql } from "postgres";
import { beforeEach, describe, expect, test } from "vitest";
import { alone, crowd, once, together, useCrowd } from "@/db/testing/attempts";
import { createMandate } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { approvePlan, createCast, createPlacement, signByEverybody } from "@/db/testing/promise-scene";
import { createActor, createOrganisation } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";

/* Each title begins with the promise it proves; `npm run test:mutations` takes the promise away and wants to see red. */
useTestDatabase();
useCrowd();

let cast: Awaited<ReturnType<typeof createCast>>;
let vdab: Awaited<ReturnType<typeof createOrganisation>>;
let proposer: Actor;
let decider: Actor;
beforeEach(async () => {
  cast = await createCast();
  vdab = await createOrganisation("vdab");
  [proposer, decider] = [await createActor("mediator", vdab), await createActor("mediator", vdab)];
});

const sanctionFrom = (from: string, to: string) => (sql: TransactionSql) => sql<{ id: string }[]>`
  insert into sanctions (organisation_id, decided_on, last_day, proposed_by_id, decided_by_id, reason)
  values (${cast.host.organisationId}, ${from}, ${to}, ${proposer.personId}, ${decider.personId}, 'breach') returning id`;

const idOf = ([row]: readonly { id: string }[]): string => row?.id ?? "";

describe("a sanction", () => {
  test("[sanctions_one_at_a_time] of 50 sanctions of one employer at once one is given; the next begins the day after", async () => {
    expect(await together(sanctionFrom("2026-12-01", "2029-11-30"))).toEqual({ done: 1, refused: { sanctions_one_at_a_time: crowd - 1 } });
    expect([await once(sanctionFrom("2029-11-30", "2032-11-29")), await once(sanctionFrom("2029-12-01", "2032-11-30"))]).toEqual(["sanctions_one_at_a_time", "done"]);
  });

  test("[sanction_never_changes] its days, people and reason stay; it is lifted once, and kept while it counts", async () => {
    const id = idOf(await alone(sanctionFrom("2026-12-01", "2029-11-30")));
    const change = (set: string) => once((sql) => sql.unsafe(`update sanctions set ${set} where id = '${id}'`));
    expect([await change("last_day = '2030-11-30'"), await change("decided_on = '2027-12-01'"), await change("reason = 'anders'")]).toEqual(Array.from({ length: 3 }, () => "sanction_never_changes"));
    expect(await once((sql) => sql`delete from sanctions where id = ${id}`)).toBe("sanction_never_changes");
    expect(await change(`lifted_at = now(), lifted_by_id = '${proposer.personId}'`)).toBe("done");
    expect(await change("lifted_at = null, lifted_by_id = null")).toBe("sanction_never_changes");
  });

  test("[sanctions_lifted_by_another] nobody lifts what they decided", async () => {
    const id = idOf(await alone(sanctionFrom("2026-12-01", "2029-11-30")));
    const liftBy = ({ personId }: Actor) => once((sql) => sql`update sanctions set lifted_at = now(), lifted_by_id = ${personId} where id = ${id}`);
    expect([await liftBy(decider), await liftBy(proposer)]).toEqual(["sanctions_lifted_by_another", "done"]);
  });

  test("[host_not_sanctioned] nothing that VDAB grants is asked, approved or begun at a barred employer", async () => {
    const wes = { instrument: "wes", regulationId: "wes-2023", vdabGranted: true, hoursPerWeek: 4 };
    const [asking, asked, signed] = [await createPlacement(cast, { ...wes, lanes: [0] }), await createPlacement(cast, { ...wes, lanes: [1] }), await createPlacement(cast, { ...wes, lanes: [2] })];
    await approvePlan(signed.id, "2026-11-20");
    await signByEverybody(cast, signed.id, "2026-11-20");
    const move = (id: string, status: string) => once((sql) => sql`update placements set status = ${status}::placement_status where id = ${id}`);
    expect(await move(asked.id, "approval-requested")).toBe("done");
    await alone(sanctionFrom("2026-12-01", "2029-11-30"));
    expect([await move(asking.id, "approval-requested"), await move(asked.id, "approved"), await move(signed.id, "running")]).toEqual(Array.from({ length: 3 }, () => "host_not_sanctioned"));
  });
});

describe("a case against an employer", () => {
  const propose = (by = proposer) => (sql: TransactionSql) => sql<{ id: string }[]>`
    insert into sanction_cases (reference, organisation_id, facts, breach_on, proposed_by_id, proposed_at)
    values (${randomUUID()}, ${cast.host.organisationId}, 'Geen mentor.', '2026-11-16', ${by.personId}, '2026-11-20T09:00:00Z') returning id`;
  const letter = { text: "{}", sha256: createHash("sha256").update("{}").digest("hex") };
  const hear = (id: string) => alone((sql) => sql`
    update sanction_cases set status = 'hearing', hearing_until = '2026-11-30', hearing_letter = ${letter.text}, hearing_sha256 = ${letter.sha256} where id = ${id}`);
  const decide = (id: string, by: Actor, sanctionId: string) => once((sql) => sql`
    update sanction_cases set status = 'decided', decided_by_id = ${by.personId}, decided_at = '2026-12-01T09:00:00Z', sanction_id = ${sanctionId}, letter = ${letter.text}, sha256 = ${letter.sha256} where id = ${id}`);

  test("[sanction_cases_one_open] of 50 proposals at once one is opened", async () => {
    expect(await together(propose())).toEqual({ done: 1, refused: { sanction_cases_one_open: crowd - 1 } });
  });

  test("[sanction_by_vdab] is proposed and decided by people of VDAB alone", async () => {
    const partner = await createActor("mediator", await createOrganisation("partner"));
    expect(await once(propose(partner))).toBe("sanction_by_vdab");
    const id = idOf(await alone(propose()));
    await hear(id);
    const sanctionId = idOf(await alone(sanctionFrom("2026-12-01", "2029-11-30")));
    expect([await decide(id, partner, sanctionId), await decide(id, decider, sanctionId)]).toEqual(["sanction_by_vdab", "done"]);
  });

  test("[sanction_of_its_case] carries the sanction that these two people agreed to, and no other", async () => {
    const id = idOf(await alone(propose()));
    await hear(id);
    const sanctionId = idOf(await alone(sanctionFrom("2026-12-01", "2029-11-30")));
    const third = await createActor("mediator", vdab);
    expect([await decide(id, third, sanctionId), await decide(id, decider, sanctionId)]).toEqual(["sanction_of_its_case", "done"]);
  });

  test("[sanction_cases_two_pairs_of_eyes] is not decided by who proposed it", async () => {
    const id = idOf(await alone(propose()));
    await hear(id);
    expect(await once((sql) => sql`update sanction_cases set decided_by_id = ${proposer.personId} where id = ${id}`)).toBe("sanction_cases_two_pairs_of_eyes");
  });

  test("[sanction_letter_never_changes] facts, letters and the answer stay as they were sent", async () => {
    const id = idOf(await alone(propose()));
    await hear(id);
    const answer = (text: string) => once((sql) => sql`update sanction_cases set statement = ${text}, stated_at = '2026-11-25T09:00:00Z' where id = ${id}`);
    expect([await answer("Hij was ziek."), await answer("Iets anders.")]).toEqual(["done", "sanction_letter_never_changes"]);
    expect(await once((sql) => sql`update sanction_cases set facts = 'Iets anders' where id = ${id}`)).toBe("sanction_letter_never_changes");
    expect(await once((sql) => sql`update sanction_cases set hearing_letter = '[]', hearing_sha256 = encode(sha256('[]'), 'hex') where id = ${id}`)).toBe("sanction_letter_never_changes");
  });
});

describe("a mandate that is lent", () => {
  const lend = (mandate: string, to: Actor, until = "2027-01-31") => once((sql) => sql`
    insert into delegations (mandate_id, to_person_id, valid_from, valid_to) values (${mandate}, ${to.personId}, '2027-01-04', ${until})`);

  test("[delegation_to_colleague] goes to a colleague of the same organisation, never to oneself or a partner", async () => {
    const mandate = await createMandate(proposer);
    const partner = await createActor("mediator", await createOrganisation("partner"));
    expect([await lend(mandate, partner), await lend(mandate, proposer), await lend(mandate, decider)]).toEqual(["delegation_to_colleague", "delegation_to_colleague", "done"]);
  });

  test("[delegation_within_mandate] runs no longer than the mandate itself", async () => {
    const mandate = await createMandate(proposer, { validTo: "2027-01-31" });
    expect([await lend(mandate, decider, "2027-02-01"), await lend(mandate, decider)]).toEqual(["delegation_within_mandate", "done"]);
  });
});
