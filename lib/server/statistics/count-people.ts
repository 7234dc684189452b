import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { YearCounts } from "@/lib/domain/statistics/year-counts";

/** People by year, or by how many more they are. */
export type PeopleByYear = ReadonlyMap<number, YearCounts["persons"]>;

interface PeopleRow extends Record<string, unknown> {
  year: number;
  h1: number;
  h2: number;
  whole: number;
}

const byYear = (rows: readonly PeopleRow[]): PeopleByYear => new Map(rows.map(({ year, h1, h2, whole }) => [year, { h1, h2, year: whole }]));

/** Distinct people with at least one action by half-year and year, as far as it is known who they are, of `rows` of `actions-source.ts`. */
export const countPeople = async (tx: Tx, rows: SQL): Promise<PeopleByYear> => byYear(await tx.execute<PeopleRow>(sql`
  select year, count(*) filter (where h1)::int as h1, count(*) filter (where h2)::int as h2, count(*)::int as whole
  from (
    select extract(year from r.counted_on)::int as year, bool_or(extract(month from r.counted_on) <= 6) as h1, bool_or(extract(month from r.counted_on) > 6) as h2
    from ${rows} r where r.counted_on is not null and r.person_ref is not null group by r.source_id, r.person_ref, 1
  ) people group by year`));

/**
 * By how many the people of registers are more or fewer than when figures were counted. A person who came is new only when no other
 * row of theirs counts in that half-year, and one who went is gone only then: people cannot be added up. Of everyone noted the rows
 * as they stand now are counted, and how many they were before follows from what came and went. `changed` and `standing` are rows
 * of `actions-source.ts` in one and the same snapshot.
 */
export const movePeople = async (tx: Tx, changed: SQL, standing: SQL): Promise<PeopleByYear> => byYear(await tx.execute<PeopleRow>(sql`
  with moved as materialized (
    select r.source_id, r.person_ref, half_year(r.counted_on) as half, sum(r.sign)::int as more
    from ${changed} r where r.counted_on is not null and r.person_ref is not null group by 1, 2, 3
  ), present as (
    select r.source_id, r.person_ref, half_year(r.counted_on) as half, count(*)::int as n
    from ${standing} r join (select distinct source_id, person_ref from moved) someone on someone.source_id = r.source_id and someone.person_ref = r.person_ref
    where r.counted_on is not null group by 1, 2, 3
  ), people as (
    select half / 2 as year,
      bool_or(half % 2 = 0 and n > 0) as h1, bool_or(half % 2 = 0 and n > more) as h1_before,
      bool_or(half % 2 = 1 and n > 0) as h2, bool_or(half % 2 = 1 and n > more) as h2_before,
      bool_or(n > 0) as whole, bool_or(n > more) as whole_before
    from (select source_id, person_ref, half, coalesce(n, 0) as n, coalesce(more, 0) as more from present full join moved using (source_id, person_ref, half)) both_sides
    group by source_id, person_ref, half / 2
  )
  select year::int, (count(*) filter (where h1) - count(*) filter (where h1_before))::int as h1,
    (count(*) filter (where h2) - count(*) filter (where h2_before))::int as h2,
    (count(*) filter (where whole) - count(*) filter (where whole_before))::int as whole
  from people group by year`));
