import type { TransactionSql } from "postgres";
import { describe, expect, test } from "vitest";
import { alone, crowd, once, together, useCrowd } from "@/db/testing/attempts";
import { useTestDatabase } from "@/db/testing/database";
import { createCast, createPlacement, placementOf } from "@/db/testing/promise-scene";
import { checkInvariants, createOffer } from "@/db/testing/scenario";

/* Each title begins with the promise it proves; `npm run test:mutations` takes the promise away and wants to see red. */
useTestDatabase();
useCrowd();

const insertPlacement = (row: ReturnType<typeof placementOf>) => (sql: TransactionSql) => sql`
  insert into placements (reference, person_id, host_id, school_id, instrument, title, starts_on, ends_on, hours_per_week, lanes, regulation_id, last_allowed_day)
  values (${row.reference}, ${row.personId}, ${row.hostId}, ${row.schoolId ?? null}, ${row.instrument}, ${row.title}, ${row.startsOn}, ${row.endsOn},
          ${row.hoursPerWeek}, ${row.lanes}::smallint[], ${row.regulationId}, ${row.lastAllowedDay ?? null})`;

describe("places and periods", () => {
  test("[offers_never_overfilled] of 50 people who are accepted at once, exactly the 5 places are taken", async () => {
    const { host } = await createCast();
    const offer = await createOffer(host, { places: 5 });
    expect(await together((sql) => sql`update offers set taken = taken + 1 where id = ${offer.id}`)).toEqual({
      done: 5, refused: { offers_never_overfilled: crowd - 5 },
    });
  });

  test("[applications_one_open] of 50 applications of one person for one place, one exists", async () => {
    const { host, student } = await createCast();
    const offer = await createOffer(host);
    expect(await together((sql, index) => sql`
      insert into applications (reference, offer_id, person_id, status) values (${`T-${offer.id}-${index}`}, ${offer.id}, ${student.personId}, 'draft')`,
    )).toEqual({ done: 1, refused: { applications_one_open: crowd - 1 } });
  });

  test("[placements_no_overlap] of 50 placements of one person on the same half days, one exists", async () => {
    const cast = await createCast();
    const outcome = await together((sql) => insertPlacement(placementOf(cast, { hoursPerWeek: 0.5 }))(sql));
    expect(outcome).toEqual({ done: 1, refused: { placements_no_overlap: crowd - 1 } });
    expect((await checkInvariants()).filter(({ invariant }) => invariant === "half days are kept")).toEqual([]);
  });

  test("[placements_no_overlap] half days of other people, other days and other periods are free", async () => {
    const [one, other] = [await createCast(), await createCast()];
    await createPlacement(one);
    expect(await once(insertPlacement(placementOf(other)))).toBe("done");
    expect(await once(insertPlacement(placementOf(one, { lanes: [4, 5] })))).toBe("done");
    expect(await once(insertPlacement(placementOf(one, { startsOn: "2027-04-01", endsOn: "2027-04-30" })))).toBe("done");
    expect(await once(insertPlacement(placementOf(one, { startsOn: "2027-03-31", endsOn: "2027-04-30" })))).toBe("placements_no_overlap");
  });

  test("[placements_week_cap] of 14 placements of ten hours at once, three fit into a week of 38 hours", async () => {
    const cast = await createCast();
    const outcome = await together(async (sql, index) => {
      await insertPlacement(placementOf(cast, { hoursPerWeek: 10, lanes: [index] }))(sql);
      // Long enough that nobody sees what another has written, unless they waited for each other.
      await sql`select pg_sleep(0.05)`;
    }, 14);
    expect(outcome).toEqual({ done: 3, refused: { placements_week_cap: 11 } });
  });

  test("[placements_within_law] of 50 extensions at once, none goes past the last day of the law", async () => {
    const cast = await createCast();
    const placement = await createPlacement(cast, { lastAllowedDay: "2027-04-10" });
    const outcome = await together((sql, index) => sql`update placements set ends_on = ends_on + ${1 + (index % 2)}::int where id = ${placement.id}`);
    const [row] = await alone((sql) => sql`select ends_on::text from placements where id = ${placement.id}`);
    expect(row?.ends_on).toBe("2027-04-10");
    expect(Object.keys(outcome.refused)).toEqual(["placements_within_law"]);
    expect(outcome.done).toBeLessThanOrEqual(10);
  });
});
