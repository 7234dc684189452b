import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { pairedDimensions, pairs } from "@/lib/domain/statistics/cross-table";

const columns = sql.raw(pairedDimensions.join(", "));
const groupingSets = sql.raw(pairs.map(([first, second]) => `(half, instrument, ${first}, ${second})`).join(", "));

/**
 * Writes the cells of the cross-tables of these half-years anew, from the filled `year_actions`: every pair of what is
 * known, and of the Flemish government everything. Rows that are alike are put together first, so that each pair adds up few.
 */
export const writeCells = async (tx: Tx, halves: readonly number[]): Promise<void> => {
  const json = JSON.stringify(halves);
  await tx.execute(sql`delete from statistics_cells where half in (select json_array_elements_text(${json}::text::json)::smallint)`);
  await tx.execute(sql`
    with alike as materialized (
      select half_number as half, instrument,
        coalesce(via, 'unknown') as via, coalesce(gender, 'unknown') as gender, coalesce(education, 'unknown') as education, age,
        coalesce(facilitated::text, 'unknown') as facilitated, status,
        case when flemish then coalesce(domain, 'none') end as domain, case when flemish then coalesce(entity, 'none') end as entity,
        count(*)::int as placements
      from year_actions where counted and half_number in (select json_array_elements_text(${json}::text::json)::smallint) group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
    )
    insert into statistics_cells (half, cuboid, instrument, domain, entity, ${columns}, placements)
    select half, 0, instrument, domain, entity, ${columns}, placements from alike where entity is not null
    union all
    select half, grouping(${columns}), instrument, null, null, ${columns}, sum(placements)::int
    from alike group by grouping sets (${groupingSets})`);
};
