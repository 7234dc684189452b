import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { HostActivity } from "@/lib/domain/statistics/year-counts";
import { domainRows, hostIdRows, type FlemishHosts } from "./read-flemish-hosts";

interface ActivityRow extends HostActivity, Record<string, unknown> {
  year: number;
}

/**
 * What came to, less what went from, each host of the Flemish government, by the year in which actions count and that in which they
 * were signed, in the policy domain of the day by which they count or else were signed. Of a BIO plan that was only approved no
 * agreement is known. From `rows` of `actions-source.ts`.
 */
export const readActivity = async (tx: Tx, rows: SQL, hosts: FlemishHosts): Promise<ReadonlyMap<number, HostActivity[]>> => {
  const found = await tx.execute<ActivityRow>(sql`
    with hosts as materialized (select id, nullif(entity, '') as entity from json_to_recordset(${hostIdRows(hosts)}::text::json) as h(id uuid, entity text)),
    domains as materialized (select * from json_to_recordset(${domainRows}::text::json) as d(entity text, domain text, "from" date, "to" date)),
    actions as (
      select r.sign, r.counted_on, r.signed_on, h.entity, r.instrument in ('bio', 'bis') and r.status <> 'approved' as is_agreement,
        (select d.domain from domains d where d.entity = h.entity and coalesce(r.counted_on, r.signed_on) between d."from" and d."to") as domain
      from ${rows} r join hosts h on h.id = r.host_id
    )
    select extract(year from day)::int as year, coalesce(entity, '') as entity, domain,
      coalesce(sum(sign) filter (where is_counted), 0)::int as counted,
      coalesce(sum(sign) filter (where not is_counted), 0)::int as signed,
      coalesce(sum(sign) filter (where not is_counted and is_agreement), 0)::int as agreements
    from actions cross join lateral (values (counted_on, true), (signed_on, false)) of_day (day, is_counted)
    where day is not null group by 1, 2, 3`);
  const years = new Map<number, HostActivity[]>();
  for (const { year, ...host } of found) years.set(year, [...(years.get(year) ?? []), host]);
  return years;
};
