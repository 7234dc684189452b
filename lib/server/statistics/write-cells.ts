import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { cuboidOf, dimensions, everyonesSets, governmentCuboids, governmentSets, pairedDimensions, type CellSet } from "@/lib/domain/statistics/cross-table";

const columns = sql.raw(dimensions.join(", "));
const paired = sql.raw(pairedDimensions.join(", "));
const groupBy = (sets: readonly CellSet[]): SQL => sql.raw(`grouping sets (${sets.map((set) => `(half, ${set.join(", ")})`).join(", ")})`);

/** Of everyone neither domain nor entity is told: those bits are always set. */
const withoutHosts = cuboidOf(["instrument", ...pairedDimensions], false);

/**
 * Writes the cells of the cross-tables of these half-years anew, from the filled `year_actions`. Rows that are alike are
 * put together first, so that each set adds up few.
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
    insert into statistics_cells (half, cuboid, ${columns}, placements)
    select half, ${withoutHosts}::int + grouping(${paired}), instrument, null, null, ${paired}, sum(placements)::int
    from alike group by ${groupBy(everyonesSets)}
    union all
    select half, ${governmentCuboids}::int + grouping(${columns}), ${columns}, sum(placements)::int
    from alike where entity is not null group by ${groupBy(governmentSets)}`);
};
