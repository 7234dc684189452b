import { sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";
import { stands, type CaseloadCounts, type CaseloadFilter, type CaseloadRow, type Stand } from "@/lib/domain/mediation/caseload";
import { today } from "@/lib/server/clock";

const pageSize = 50;

/** Everybody the actor's organisation guides today, each with where they stand. Own candidates only, unless the team is asked. */
const caseloadOf = (actor: Actor, { who, q }: CaseloadFilter): SQL => sql`
  select js.person_id, p.family_name, p.given_name, m.name as place, js.registered_since, js.ground_verified_at is not null as ground_verified,
    nullif(concat_ws(' ', g.given_name, g.family_name), '') as mediator_name, contact.next_on,
    case when live.status in ('running', 'suspended') then 'running' when live.id is not null then 'preparing' when referral.id is not null then 'referred' else 'free' end as stand,
    coalesce(live.title, referral.title) as title, coalesce(live.host, referral.host) as host, live.ends_on, live.id as placement_id
  from job_seekers js join people p on p.id = js.person_id
    left join people g on g.id = js.mediator_id
    left join municipalities m on m.nis = p.municipality_nis
    left join lateral (select pl.id, pl.status, pl.title, o.name as host, pl.ends_on from placements pl join organisations o on o.id = pl.host_id
      where pl.person_id = js.person_id and placement_is_live(pl.status) and pl.mediator_organisation_id = js.organisation_id
      order by (pl.status in ('running', 'suspended')) desc, pl.starts_on limit 1) live on true
    left join lateral (select a.id, f.title, o.name as host from applications a join offers f on f.id = a.offer_id join organisations o on o.id = f.organisation_id
      where a.person_id = js.person_id and a.referred_by_organisation_id = js.organisation_id and a.status in ('referred', 'submitted', 'shortlisted', 'invited', 'accepted')
      order by a.id desc limit 1) referral on true
    left join lateral (select min(c.planned_on) as next_on from contact_moments c
      where c.person_id = js.person_id and c.organisation_id = js.organisation_id and c.done_on is null and c.cancelled_at is null) contact on true
  where js.organisation_id = ${actor.organisationId} and coalesce(js.registered_until, 'infinity') >= ${today().toString()}
    ${who === "team" ? sql`` : sql`and js.mediator_id = ${actor.personId}`}
    ${q ? sql`and concat_ws(' ', p.given_name, p.family_name, m.name) ilike ${`%${q.replaceAll(/[%_\\]/gu, "\\$&")}%`}` : sql``}`;

const narrowed = ({ stand, contact, after }: CaseloadFilter): SQL => {
  const [family = "", person = ""] = after?.split("~", 2) ?? [];
  return sql`
    where true ${stand ? sql`and stand = ${stand}` : sql``}
    ${contact === "overdue" ? sql`and next_on < ${today().toString()}` : sql``} ${contact === "none" ? sql`and next_on is null` : sql``}
    ${after ? sql`and (family_name, person_id::text) > (${family}, ${person})` : sql``}`;
};

type Stored = {
  person_id: string; family_name: string; given_name: string; place: string | null; registered_since: string; ground_verified: boolean; mediator_name: string | null;
  next_on: string | null; stand: Stand; title: string | null; host: string | null; ends_on: string | null; placement_id: string | null;
};

const rowOf = (row: Stored): CaseloadRow => ({
  personId: row.person_id, name: `${row.given_name} ${row.family_name}`, place: row.place, stand: row.stand, title: row.title, hostName: row.host,
  endsOn: row.ends_on, placementId: row.placement_id, registeredSince: row.registered_since, mediatorName: row.mediator_name,
  nextContactOn: row.next_on, groundVerified: row.ground_verified,
});

/** A page of the caseload by family name, and the mark to go on from. Throws `forbidden` for whoever mediates nobody. */
export const listCaseload = async (actor: Actor, filter: CaseloadFilter): Promise<{ items: CaseloadRow[]; next: string | null }> => {
  assertCan(actor, "caseload.list");
  const rows = await db().execute<Stored>(sql`
    with caseload as (${caseloadOf(actor, filter)}) select * from caseload ${narrowed(filter)} order by family_name, person_id::text limit ${pageSize + 1}`);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return { items: shown.map(rowOf), next: rows.length > pageSize && last ? `${last.family_name}~${last.person_id}` : null };
};

/** How many candidates each filter leaves, of own or of the team's, for the text that is looked for. */
export const countCaseload = async (actor: Actor, { who, q }: CaseloadFilter): Promise<CaseloadCounts> => {
  assertCan(actor, "caseload.list");
  const day = today().toString();
  const [row] = await db().execute<CaseloadCounts>(sql`
    with caseload as (${caseloadOf(actor, { who, q })})
    select count(*)::int as all, ${sql.join(stands.map((stand) => sql`count(*) filter (where stand = ${stand})::int as ${sql.identifier(stand)}`), sql`, `)},
      count(*) filter (where next_on < ${day})::int as overdue, count(*) filter (where next_on is null)::int as none from caseload`);
  return row ?? { all: 0, running: 0, preparing: 0, referred: 0, free: 0, overdue: 0, none: 0 };
};
