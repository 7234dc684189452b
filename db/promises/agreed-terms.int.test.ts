import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { placementTerms } from "@/db/schema/placement-terms";
import { alone, crowd, once, together, useCrowd } from "@/db/testing/attempts";
import { useTestDatabase } from "@/db/testing/database";
import { createCast, createPlacement } from "@/db/testing/promise-scene";
import { createOffer } from "@/db/testing/scenario";

/* Each title begins with the promise it proves; `npm run test:mutations` takes the promise away and wants to see red. */
useTestDatabase();
useCrowd();

let cast: Awaited<ReturnType<typeof createCast>>;
let id = "";

beforeEach(async () => {
  cast = await createCast();
  id = (await createPlacement(cast, { endsOn: "2027-03-31" })).id;
  await db().insert(placementTerms).values({ placementId: id, allowanceCents: 100_000, premiumRate: 0.8 });
});

const ask = () => alone((sql) => sql`update placements set status = 'approval-requested' where id = ${id}`);
const approve = () => alone((sql) => sql`update placements set status = 'approved' where id = ${id}`);

describe("what was agreed", () => {
  test("[agreed_period_stays] approved or waiting for a decision, period and hours stay; only the decision itself sets another last day", async () => {
    const move = (column: "starts_on" | "ends_on", day: string) => once((sql) => sql`update placements set ${sql(column)} = ${day} where id = ${id}`);
    const work = () => once((sql) => sql`update placements set hours_per_week = 20 where id = ${id}`);
    expect([await move("ends_on", "2027-04-02"), await work()]).toEqual(["done", "done"]);
    await ask();
    expect([await move("ends_on", "2027-04-30"), await move("starts_on", "2027-02-08")]).toEqual(["agreed_period_stays", "agreed_period_stays"]);
    expect(await once((sql) => sql`update placements set status = 'approved', ends_on = '2027-03-19' where id = ${id}`)).toBe("done");
    expect([await move("ends_on", "2027-03-31"), await move("starts_on", "2027-02-08"), await once((sql) => sql`update placements set hours_per_week = 21 where id = ${id}`)])
      .toEqual(["agreed_period_stays", "agreed_period_stays", "agreed_period_stays"]);
  });

  test("[signed_terms_stay] wage, percentage and allowance change until somebody signed all of it, and never after", async () => {
    const pay = (cents: number) => once((sql) => sql`update placement_terms set allowance_cents = ${cents} where placement_id = ${id}`);
    const share = () => once((sql) => sql`update placement_terms set premium_rate = 0.9 where placement_id = ${id}`);
    await ask();
    await approve();
    expect(await pay(110_000)).toBe("done");
    await alone((sql) => sql`update placements set status = 'cancelled' where id = ${id}`);
    expect([await pay(120_000), await share()]).toEqual(["signed_terms_stay", "signed_terms_stay"]);
    // What is no term of the agreement may still be written: the contract that follows, who pays.
    expect(await once((sql) => sql`update placement_terms set contract_starts_on = '2027-04-01', payer = 'host' where placement_id = ${id}`)).toBe("done");
  });
});

describe("a suspension", () => {
  test("[suspensions_no_overlap] of a crowd that suspends at once one does, and no day is suspended twice", async () => {
    const { done, refused } = await together((sql) => sql`insert into placement_suspensions (placement_id, from_on, reason) values (${id}, '2027-02-08', 'illness')`);
    expect({ done, refused }).toEqual({ done: 1, refused: { suspensions_no_overlap: crowd - 1 } });
    await alone((sql) => sql`update placement_suspensions set to_on = '2027-02-12' where placement_id = ${id}`);
    const from = (day: string) => once((sql) => sql`insert into placement_suspensions (placement_id, from_on, to_on, reason) values (${id}, ${day}, '2027-02-19', 'illness')`);
    expect([await from("2027-02-12"), await from("2027-02-13")]).toEqual(["suspensions_no_overlap", "done"]);
  });
});

describe("a job of a programme", () => {
  test("[employment_of_confirmed] begins only for somebody who confirmed an offer that is a job", async () => {
    const hostId = cast.host.organisationId ?? "";
    const { id: offerId } = await createOffer(cast.host, { kind: "employment", instrument: null });
    const [application] = await db().insert(applications).values({ reference: `S-${offerId}`, offerId, personId: cast.student.personId, status: "draft" }).returning({ id: applications.id });
    const applicationId = application?.id ?? "";
    const begin = () => once((sql) => sql`
      insert into employments (application_id, person_id, host_id, starts_on, ends_on, coach_name, registered_by_id)
      values (${applicationId}, ${cast.student.personId}, ${hostId}, '2027-01-04', '2028-01-03', 'Els V.', ${cast.host.personId})`);
    expect(await begin()).toBe("employment_of_confirmed");
    for (const status of ["submitted", "accepted", "confirmed"]) {
      await alone((sql) => sql`update applications set status = ${status}::application_status, confirm_by = '2026-12-31' where id = ${applicationId}`);
    }
    expect(await begin()).toBe("done");
  });
});
