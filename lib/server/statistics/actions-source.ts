import { sql, type SQL } from "drizzle-orm";
import type { Period } from "./public-until";

const within = (column: SQL, { from, to }: Period): SQL => sql`${column} between ${from}::date and ${to}::date`;

/**
 * Every action that figures count, in one shape: rows of registers (those that count themselves) and placements of this
 * site, of which a day lies in the period: that by which it counts, of the signature, or of being hired afterwards.
 *
 * `host` and `hirer` are keys of `readFlemishHosts`; `person` is one for rows of one source with the same pseudonym, null
 * when nobody knows who it is; `counted_on` is the day by which an action counts, null when it never started. A BIO counts
 * when its plan was approved, and the specialised exploratory placement (GBVS) counts as an exploratory one. Source: answer
 * to written question 115 of 2017. `source_id` is null for a placement of this site.
 */
export const actionsIn = (period: Period): SQL => sql`(
  select p.id as row_id, p.source_id, null::uuid as person_id, 'register ' || p.host_id as host, 'register ' || p.hired_by_id as hirer,
    p.source_id || ' ' || p.person_ref as person,
    case p.instrument when 'gbvs' then 'bvs' else p.instrument end as instrument,
    p.status::text as status, p.signed_on, p.ends_on, p.hired_on,
    case when p.status in ('running', 'completed', 'ended-early') then p.starts_on
         when p.instrument = 'bio' and p.status = 'approved' then p.signed_on end as counted_on,
    p.gender, p.education, p.birth_year::int as birth_year, p.via, p.facilitated, p.work_after_3m, p.work_after_12m
  from imported_placements p
  where p.duplicate_of_id is null
    and (${within(sql`p.starts_on`, period)} or ${within(sql`p.signed_on`, period)} or ${within(sql`p.hired_on`, period)})
  union all
  select p.id, null, p.person_id, 'site ' || p.host_id,
    case hire.employer when 'flemish-government' then 'flemish-government' when 'same-host' then 'site ' || p.host_id end,
    'site ' || p.person_id,
    case p.instrument when 'gbvs' then 'bvs' else p.instrument end,
    case p.status when 'suspended' then 'running' else p.status::text end, p.signed_on, coalesce(p.ended_on, p.ends_on), hire.hired_on,
    case when p.status in ('running', 'suspended', 'completed', 'ended-early') then p.starts_on end,
    null, case f.education_level when 'none' then 'low' when 'secondary' then 'middle' when 'bachelor' then 'high' when 'master' then 'high' end,
    extract(year from person.birth_date)::int, p.via, p.facilitated,
    (select nullif(a.work, 'unknown') = 'yes' from outflow_answers a where a.placement_id = p.id and a.months = 3),
    (select nullif(a.work, 'unknown') = 'yes' from outflow_answers a where a.placement_id = p.id and a.months = 12)
  from placements p
    join people person on person.id = p.person_id
    left join profiles f on f.person_id = p.person_id
    left join lateral (
      select a.hired_on, a.employer from outflow_answers a where a.placement_id = p.id and a.hired_on is not null order by a.months limit 1
    ) hire on true
  where ${within(sql`p.starts_on`, period)} or ${within(sql`p.signed_on`, period)} or ${within(sql`hire.hired_on`, period)}
)`;
