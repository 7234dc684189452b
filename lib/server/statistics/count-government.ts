import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import { actions, countedIn, isOneOf } from "./actions-source";
import type { FlemishHosts } from "./read-flemish-hosts";

interface CountRow extends Record<string, unknown> {
  n: number | null;
}

/** Hosts of the Flemish government of which at least one row counts, or was signed, in the year. */
export const reportingHosts = async (year: number, hosts: FlemishHosts): Promise<string[]> => {
  const rows = await readDb().execute<{ host: string }>(sql`
    select distinct host from ${actions} actions
    where (${countedIn(year)} or signed_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)) and ${isOneOf(sql`host`, hosts.keys())}`);
  return rows.map(({ host }) => host);
};

/** BIO and, since 2018, BIS agreements signed in the year; of a plan that was only approved no agreement is known. */
export const countAgreements = async (year: number, hosts: FlemishHosts): Promise<number> => {
  const [row] = await readDb().execute<CountRow>(sql`
    select count(*)::int as n from ${actions} actions
    where instrument in ('bio', 'bis') and status <> 'approved'
      and signed_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31) and ${isOneOf(sql`host`, hosts.keys())}`);
  return row?.n ?? 0;
};

/**
 * People who were hired by the Flemish government in the year, after a placement there that had ended.
 * Null when no register says of anyone that he or she was hired that year.
 */
export const countHired = async (year: number, hosts: FlemishHosts): Promise<number | null> => {
  const [row] = await readDb().execute<CountRow>(sql`
    select case when count(*) > 0 then count(distinct person) filter (
      where status in ('completed', 'ended-early') and ends_on < hired_on and ${isOneOf(sql`hirer`, hosts.keys())}) end::int as n
    from ${actions} actions
    where hired_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31) and ${isOneOf(sql`host`, hosts.keys())}`);
  return row?.n ?? null;
};

export interface OfferedRow extends Record<string, unknown> {
  host: string;
  instrument: string;
  places: number;
}

/**
 * Places offered in the year by host and instrument. Who handed in a total is counted by that; of the others the places of
 * offers of which the publication overlaps the year.
 */
export const readOffered = (year: number, hosts: FlemishHosts): Promise<OfferedRow[]> =>
  readDb().execute<OfferedRow>(sql`
    with totals as (
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
    )
    select * from offered where ${isOneOf(sql`host`, hosts.keys())}`);
