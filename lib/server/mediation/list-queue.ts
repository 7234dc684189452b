import { sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";
import { requestKindOf } from "@/lib/domain/decisions/kinds";
import type { QueueCounts, QueueFilter, QueuePage, QueueRow } from "@/lib/domain/mediation/queue";
import { shortName } from "@/lib/domain/people/short-name";
import { now, today } from "@/lib/server/clock";

/** Rows of a page; a keyboard takes the next ones when it comes near the end. */
const pageSize = 100;

const escapeLike = (text: string): string => `%${text.replaceAll(/[%_\\]/gu, "\\$&")}%`;

/** Everything that waits for the actor's organisation, before the filters that have counts of their own. */
const waitingFor = (actor: Actor, { q, province }: QueueFilter): SQL => sql`
  select r.id, r.version, r.kind, r.due_on, r.ground, p.instrument, p.reference, p.starts_on, coalesce(r.proposed_on, p.ends_on) as ends_on,
    t.given_name, t.family_name, h.name as host, m.name as place,
    case when r.kind = 'plan' then 'plan-' || p.instrument else r.kind end as kind_key,
    count.fail, count.warn, count.unknown,
    held.by_id, held.by_id is not null and r.assigned_by_id is not null as is_assigned, nullif(concat_ws(' ', g.given_name, g.family_name), '') as claimed_by,
    coalesce(held.by_id = ${actor.personId}, false) or p.mediator_id = ${actor.personId} and held.by_id is null as is_mine
  from decision_requests r join placements p on p.id = r.placement_id join people t on t.id = p.person_id join organisations h on h.id = p.host_id
    left join offers o on o.id = p.offer_id left join municipalities m on m.nis = coalesce(o.municipality_nis, h.municipality_nis)
    left join authority_settings s on s.organisation_id = r.organisation_id
    left join lateral (select r.claimed_by_id as by_id where r.assigned_by_id is not null or r.claimed_at > ${now().toISOString()}::timestamptz - make_interval(hours => coalesce(s.claim_hours, 24))) held on true
    left join people g on g.id = held.by_id
    cross join lateral (select count(*) filter (where f ->> 'outcome' = 'fail')::int as fail, count(*) filter (where f ->> 'outcome' = 'warn')::int as warn,
      count(*) filter (where f ->> 'outcome' = 'unknown')::int as unknown from jsonb_array_elements(r.findings) f) count
  where r.organisation_id = ${actor.organisationId} and r.status = 'open'
    ${province ? sql`and r.province = ${province}` : sql``}
    ${q ? sql`and concat_ws(' ', t.given_name, t.family_name, h.name, p.reference) ilike ${escapeLike(q)}` : sql``}`;

const conditionsOf = ({ kind, check, due, who }: QueueFilter): SQL => sql`true
  ${kind ? sql`and kind_key = ${kind}` : sql``} ${check === "red" ? sql`and fail > 0` : sql``} ${check === "clean" ? sql`and fail + warn + unknown = 0` : sql``}
  ${due ? sql`and due_on <= ${today().add({ days: 7 }).toString()}` : sql``} ${who ? sql`and is_mine` : sql``}`;

interface Stored {
  id: string; version: number; kind: string; due_on: string; ground: string | null; instrument: string; reference: string; starts_on: string; ends_on: string;
  given_name: string; family_name: string; host: string; place: string | null; fail: number; warn: number; unknown: number; claimed_by: string | null; is_assigned: boolean; is_mine: boolean;
}

const rowOf = (row: Stored): QueueRow => ({
  id: row.id, version: row.version, kind: requestKindOf(row.kind) ?? "plan", instrument: row.instrument, reference: row.reference,
  personName: shortName({ givenName: row.given_name, familyName: row.family_name }), hostName: row.host, place: row.place,
  startsOn: row.starts_on, endsOn: row.ends_on, ground: row.ground, dueOn: row.due_on,
  findings: { fail: row.fail, warn: row.warn, unknown: row.unknown }, claimedBy: row.claimed_by, isAssigned: row.is_assigned, isMine: row.is_mine,
});

type Answer = { rows: Stored[]; counts: QueueCounts; total: number };

const nothing: Answer = { rows: [], counts: { all: 0, red: 0, clean: 0, week: 0, me: 0, kinds: {} }, total: 0 };

/**
 * What waits for a decision of the actor's organisation, the most urgent first, with how many each filter leaves: one query.
 * A page goes on after the last row of the one before. Throws `forbidden` for whoever decides nothing.
 */
export const listQueue = async (actor: Actor, filter: QueueFilter): Promise<QueuePage> => {
  assertCan(actor, "queue.list");
  const [due = "", id = ""] = filter.after?.split("~", 2) ?? [];
  const week = today().add({ days: 7 }).toString();
  const [{ rows, counts, total } = nothing] = await db().execute<Answer & Record<string, unknown>>(sql`
    with waiting as materialized (${waitingFor(actor, filter)}),
      filtered as (select * from waiting where ${conditionsOf(filter)}),
      page as (select * from filtered where true ${filter.after ? sql`and (due_on::text, id::text) > (${due}, ${id})` : sql``} order by due_on, id::text limit ${pageSize + 1})
    select coalesce((select json_agg(page order by due_on, id::text) from page), '[]') as rows, (select count(*)::int from filtered) as total,
      (select json_build_object('all', count(*), 'red', count(*) filter (where fail > 0), 'clean', count(*) filter (where fail + warn + unknown = 0),
        'week', count(*) filter (where due_on <= ${week}), 'me', count(*) filter (where is_mine),
        'kinds', (select coalesce(json_object_agg(k.kind_key, k.n), '{}') from (select kind_key, count(*)::int as n from waiting group by kind_key) k)) from waiting) as counts`);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return { rows: shown.map(rowOf), total, counts, next: rows.length > pageSize && last ? `${last.due_on}~${last.id}` : null };
};

/** How many requests wait for the actor's organisation: for the tab. Other roles have none. */
export const countQueue = async (actor: Actor): Promise<number> => {
  assertCan(actor, "queue.list");
  const [row] = await db().execute<{ n: number }>(sql`select count(*)::int as n from decision_requests where organisation_id = ${actor.organisationId} and status = 'open'`);
  return row?.n ?? 0;
};
