import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import { flemishEntities } from "@/db/reference/entities";
import { entityCoverage, type Days, type EntityCoverage, type Evidence } from "@/lib/domain/imports/entity-coverage";
import { readFlemishHosts } from "@/lib/server/statistics/read-flemish-hosts";

interface HostRow extends Record<string, unknown> {
  host: string;
  placements: number;
  has_total: boolean;
  first_day: string | null;
  last_day: string | null;
}

/** What registers, forms and this site hold of each host in a period: what started, or was signed, in it. Merged duplicates are evidence too. */
const readEvidence = ({ from, to }: Days): Promise<HostRow[]> =>
  readDb().execute<HostRow>(sql`
    with known as (
      select 'register ' || host_id as host, count(*) as placements, min(coalesce(starts_on, signed_on)) as first_day, max(coalesce(starts_on, signed_on)) as last_day
      from imported_placements
      where status <> 'cancelled' and (starts_on between ${from} and ${to} or signed_on between ${from} and ${to})
      group by host_id
      union all
      select 'site ' || host_id, count(*), min(starts_on), max(starts_on)
      from placements
      where status in ('running', 'suspended', 'completed', 'ended-early') and (starts_on between ${from} and ${to} or signed_on between ${from} and ${to})
      group by host_id
    ), totals as (
      select distinct 'register ' || host_id as host from offered_places
      where year between extract(year from ${from}::date) and extract(year from ${to}::date)
    )
    select coalesce(known.host, totals.host) as host, coalesce(placements, 0)::int as placements, totals.host is not null as has_total,
      first_day::text, last_day::text
    from known full join totals on totals.host = known.host`);

/**
 * Which entities of the Flemish government reported in a period, by placement or only by a total, of those that existed in
 * it. One day is a period: who existed on that day. Reads the replica.
 */
export const coverageOn = async (period: Days): Promise<EntityCoverage> => {
  const [hosts, rows] = await Promise.all([readFlemishHosts(readDb()), readEvidence(period)]);
  const evidence = rows.flatMap((row): Evidence[] => {
    const code = hosts.get(row.host)?.entity?.code;
    return code === undefined ? [] : [{ code, placements: row.placements, hasTotal: row.has_total, firstDay: row.first_day, lastDay: row.last_day }];
  });
  return entityCoverage(period, flemishEntities, evidence);
};
