import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import type { OfferedCounts } from "@/lib/domain/statistics/year-counts";
import { today } from "@/lib/server/clock";
import { domainRows, hostRows, readFlemishHosts } from "./read-flemish-hosts";

interface OfferedRow extends Record<string, unknown> {
  instrument: string;
  entity: string;
  domain: string | null;
  places: number;
}

/**
 * Places that the Flemish government offered in the year, by entity and instrument, in the policy domain of the last day
 * of the year. Who handed in a total is counted by that; of the others the places of offers of which the publication
 * overlaps the year. Places are no people: read as it stands, not kept. Of a year that has not begun nothing is offered yet,
 * though an offer without a last day would reach into all of them.
 */
export const countOffered = async (year: number): Promise<OfferedCounts[]> => {
  if (year > today().year) return [];
  const hosts = hostRows(await readFlemishHosts(readDb()));
  return [...await readDb().execute<OfferedRow>(sql`
    with hosts as materialized (select key, entity from json_to_recordset(${hosts}::text::json) as h(key text, entity text)),
    domains as materialized (select * from json_to_recordset(${domainRows}::text::json) as d(entity text, domain text, "from" date, "to" date)),
    totals as (
      select 'register ' || p.host_id as host, coalesce('site ' || r.organisation_id, 'register ' || p.host_id) as counted_as, p.instrument, sum(p.places)::int as places
      from offered_places p join register_organisations r on r.id = p.host_id
      where p.year = ${year} group by 1, 2, 3
    ), published as (
      select 'site ' || o.organisation_id as host, o.instrument, sum(o.places)::int as places
      from offers o
      where o.kind = 'placement' and o.status <> 'draft'
        and (o.published_at at time zone 'Europe/Brussels')::date <= make_date(${year}, 12, 31)
        and coalesce((o.closed_at at time zone 'Europe/Brussels')::date, o.apply_until, 'infinity') >= make_date(${year}, 1, 1)
      group by 1, 2
    ), offered as (
      select host, instrument, places from totals
      union all
      select p.host, p.instrument, p.places from published p
      where not exists (select 1 from totals t where t.counted_as = p.host and t.instrument = p.instrument)
    ), placed as (
      select offered.instrument, hosts.entity, offered.places,
        (select d.domain from domains d where d.entity = hosts.entity and make_date(${year}, 12, 31) between d."from" and d."to") as domain
      from offered join hosts on hosts.key = offered.host
    )
    select instrument, entity, domain, sum(places)::int as places from placed group by 1, 2, 3 order by 3, 2, 1`)];
};
