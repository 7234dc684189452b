import { sql, type SQL } from "drizzle-orm";
import type { Period } from "./public-until";

const within = (column: SQL, { from, to }: Period): SQL => sql`${column} between ${from}::date and ${to}::date`;

/** The specialised exploratory placement (GBVS) counts as an exploratory one. Source: answer to written question 115 of 2017. */
const instrument = sql`case p.instrument when 'gbvs' then 'bvs' else p.instrument end`;

/** The day by which a row of a register counts: of a BIO the approval of its plan. Source: the same answer. */
const countedOn = sql`case when p.status in ('running', 'completed', 'ended-early') then p.starts_on
  when p.instrument = 'bio' and p.status = 'approved' then p.signed_on end`;

/** The first answer on outflow that tells a day of being hired. */
const firstHire = sql`(
  select a.hired_on, a.employer from outflow_answers a where a.placement_id = p.id and a.hired_on is not null order by a.months limit 1
)`;

/**
 * School internships at these hosts, and every action there after which somebody was hired, in one shape: rows of registers
 * (those that count themselves) and placements of this site, of which a day lies in the period: that by which it counts, of
 * the signature, or of being hired afterwards. Of this site other actions are among them.
 *
 * `hosts` is a literal array of ids; `hirer` a key of `readFlemishHosts`; `person` is one for rows of one source with the same
 * pseudonym, null when nobody knows who it is; `counted_on` is the day by which an action counts, null when it never started.
 * `source_id` is null for a placement of this site.
 */
export const actionsAt = (hosts: string, period: Period): SQL => sql`(
  select p.id as row_id, p.source_id, null::uuid as person_id, p.host_id, 'register ' || p.hired_by_id as hirer,
    p.source_id || ' ' || p.person_ref as person, ${instrument} as instrument,
    p.status::text as status, p.signed_on, p.ends_on, p.hired_on, ${countedOn} as counted_on,
    p.gender, p.education, p.birth_year::int as birth_year, p.via, p.facilitated
  from imported_placements p
  where p.duplicate_of_id is null and p.host_id = any(${hosts}::uuid[]) and (p.instrument = 'school' or p.hired_on is not null)
    and (${within(sql`p.starts_on`, period)} or ${within(sql`p.signed_on`, period)} or ${within(sql`p.hired_on`, period)})
  union all
  select p.id, null, p.person_id, p.host_id,
    case hire.employer when 'flemish-government' then 'flemish-government' when 'same-host' then 'site ' || p.host_id end,
    'site ' || p.person_id, ${instrument},
    case p.status when 'suspended' then 'running' else p.status::text end, p.signed_on, coalesce(p.ended_on, p.ends_on), hire.hired_on,
    case when p.status in ('running', 'suspended', 'completed', 'ended-early') then p.starts_on end,
    null, case f.education_level when 'none' then 'low' when 'secondary' then 'middle' when 'bachelor' then 'high' when 'master' then 'high' end,
    extract(year from person.birth_date)::int, p.via, p.facilitated
  from placements p
    join people person on person.id = p.person_id
    left join profiles f on f.person_id = p.person_id
    left join lateral ${firstHire} hire on true
  where p.host_id = any(${hosts}::uuid[])
    and (${within(sql`p.starts_on`, period)} or ${within(sql`p.signed_on`, period)} or ${within(sql`hire.hired_on`, period)})
)`;

/** What is counted of a row of a register; `counted_on` is null when the row never started. */
const registerColumns = sql`p.source_id, p.person_ref, p.host_id, ${instrument} as instrument, ${countedOn} as counted_on, p.signed_on, p.status::text as status,
  p.gender, p.education, p.birth_year::int as birth_year, p.via, p.facilitated, p.work_after_3m, p.work_after_12m`;

/** Rows of registers that came and went since figures were counted. */
export const changedRows: SQL = sql`(select p.sign, ${registerColumns} from statistics_changes p)`;

/** All rows of registers, as they stand now. */
export const standingRows: SQL = sql`(select 1::smallint as sign, ${registerColumns} from imported_placements p where p.duplicate_of_id is null)`;

/** Rows of registers of which a day lies in the period. */
export const registerRows = (period: Period): SQL => sql`(
  select 1::smallint as sign, ${registerColumns} from imported_placements p
  where p.duplicate_of_id is null and (${within(sql`p.starts_on`, period)} or (p.instrument = 'bio' and p.status = 'approved' and ${within(sql`p.signed_on`, period)}))
)`;

/** Placements of this site that started or were signed in the period. */
export const ownRows = (period: Period): SQL => sql`(
  select 1::smallint as sign, null::uuid as source_id, p.person_id::text as person_ref, p.host_id, ${instrument} as instrument,
    case when p.status in ('running', 'suspended', 'completed', 'ended-early') then p.starts_on end as counted_on, p.signed_on,
    case p.status when 'suspended' then 'running' else p.status::text end as status,
    null as gender, case f.education_level when 'none' then 'low' when 'secondary' then 'middle' when 'bachelor' then 'high' when 'master' then 'high' end as education,
    extract(year from person.birth_date)::int as birth_year, p.via, p.facilitated,
    (select nullif(a.work, 'unknown') = 'yes' from outflow_answers a where a.placement_id = p.id and a.months = 3) as work_after_3m,
    (select nullif(a.work, 'unknown') = 'yes' from outflow_answers a where a.placement_id = p.id and a.months = 12) as work_after_12m
  from placements p
    join people person on person.id = p.person_id
    left join profiles f on f.person_id = p.person_id
  where ${within(sql`p.starts_on`, period)} or ${within(sql`p.signed_on`, period)}
)`;
