import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { YearCounts } from "@/lib/domain/statistics/year-counts";
import { changedRows, standingRows } from "./actions-source";

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
 * as they stand now are counted, and how many they were before follows from what came and went. A source of which all rows just
 * came had nobody before. Wants notes and rows in one snapshot.
 */
export const movePeople = async (tx: Tx): Promise<PeopleByYear> => byYear(await tx.execute<PeopleRow>(sql`
  with came as (
    select source_id, count(*)::int as n, bool_or(sign < 0) as went from statistics_changes group by 1
  ), known as materialized (
    select source_id from came
    where went or n <> (select count(*) from (select from imported_placements p where p.source_id = came.source_id limit came.n + 1) standing)
  ), moved as materialized (
    select r.source_id, r.person_ref, date_part('year', r.counted_on)::int as year,
      coalesce(sum(r.sign) filter (where date_part('month', r.counted_on) <= 6), 0) as h1,
      coalesce(sum(r.sign) filter (where date_part('month', r.counted_on) > 6), 0) as h2
    from ${changedRows} r where r.counted_on is not null and r.person_ref is not null group by 1, 2, 3
  ), people as (
    select m.year, case when k.source_id is null then m.h1 else present.h1 end as h1, case when k.source_id is null then 0 else present.h1 - m.h1 end as h1_before,
      case when k.source_id is null then m.h2 else present.h2 end as h2, case when k.source_id is null then 0 else present.h2 - m.h2 end as h2_before
    from moved m left join known k on k.source_id = m.source_id cross join lateral (
      select count(*) filter (where date_part('month', r.counted_on) <= 6) as h1, count(*) filter (where date_part('month', r.counted_on) > 6) as h2
      from ${standingRows} r
      where r.source_id = k.source_id and r.person_ref = m.person_ref and r.counted_on between make_date(m.year, 1, 1) and make_date(m.year, 12, 31)
    ) present
  )
  select year, sum((h1 > 0)::int - (h1_before > 0)::int)::int as h1, sum((h2 > 0)::int - (h2_before > 0)::int)::int as h2,
    sum((h1 > 0 or h2 > 0)::int - (h1_before > 0 or h2_before > 0)::int)::int as whole
  from people group by year`));
