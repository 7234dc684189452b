import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";
import { mostAssigned, type AssignableColleague, type AssignableRequest } from "@/lib/domain/decisions/assignment";
import { requestKindOf } from "@/lib/domain/decisions/kinds";
import { shortName } from "@/lib/domain/people/short-name";
import { isUuid } from "@/lib/domain/validation";
import { now, today } from "@/lib/server/clock";

interface Stored {
  id: string; version: number; kind: string; instrument: string; reference: string; given_name: string; family_name: string; host: string; due_on: string;
  holder_id: string | null; holder_name: string | null;
}

const readRequests = async (actor: Actor, ids: readonly string[]): Promise<AssignableRequest[]> => {
  const rows = await db().execute<Stored & Record<string, unknown>>(sql`
    select r.id, r.version, r.kind, p.instrument, p.reference, t.given_name, t.family_name, h.name as host, r.due_on, g.id as holder_id, concat_ws(' ', g.given_name, g.family_name) as holder_name
    from decision_requests r join placements p on p.id = r.placement_id join people t on t.id = p.person_id join organisations h on h.id = p.host_id
      left join authority_settings s on s.organisation_id = r.organisation_id
      left join people g on g.id = r.claimed_by_id and (r.assigned_by_id is not null or r.claimed_at > ${now().toISOString()}::timestamptz - make_interval(hours => coalesce(s.claim_hours, 24)))
    where r.organisation_id = ${actor.organisationId} and r.status = 'open' and r.id = any(${sql.param(ids)}::uuid[]) order by r.due_on, r.id`);
  return rows.map((row) => ({
    requestId: row.id, version: row.version, holderId: row.holder_id, holderName: row.holder_id && row.holder_name, kind: requestKindOf(row.kind) ?? "plan",
    instrument: row.instrument, reference: row.reference, personName: shortName({ givenName: row.given_name, familyName: row.family_name }), hostName: row.host, dueOn: row.due_on,
  }));
};

/** Colleagues of today with, of the chosen requests, those that a mandate of theirs covers and in which they have no part; who may decide most comes first. */
const readColleagues = async (actor: Actor, ids: readonly string[]): Promise<AssignableColleague[]> => {
  const day = today().toString();
  const rows = await db().execute<{ id: string; name: string; may: string[] }>(sql`
    select c.id, concat_ws(' ', c.given_name, c.family_name) as name, array_agg(r.id order by r.due_on) as may
    from people c join decision_requests r on r.id = any(${sql.param(ids)}::uuid[]) and r.organisation_id = ${actor.organisationId} and r.status = 'open'
      left join plans l on l.id = r.plan_id
    where c.id <> ${actor.personId} and c.id <> r.requested_by_id and c.id is distinct from l.author_id and not coalesce(c.id = any(l.contributor_ids), false)
      and exists (select from memberships o where o.person_id = c.id and o.organisation_id = r.organisation_id and o.role = 'mediator' and o.withdrawn_at is null
        and ${day}::date between o.valid_from and coalesce(o.valid_to, 'infinity'))
      and exists (select from mandates m where m.organisation_id = r.organisation_id and r.province = any(m.provinces) and mandate_covers(m.id, c.id, r.placement_id, ${now().toISOString()}::timestamptz))
    group by c.id, c.given_name, c.family_name order by count(*) desc, c.family_name, c.given_name`);
  return rows.map(({ id, name, may }) => ({ id, name, mayDecide: may }));
};

/**
 * The chosen requests that still wait for the actor's organisation, and the colleagues who may decide at least one of
 * them. What was answered meanwhile is left out. Throws `forbidden` for whoever decides nothing.
 */
export const previewAssignment = async (actor: Actor, chosen: readonly string[]): Promise<{ requests: AssignableRequest[]; colleagues: AssignableColleague[] }> => {
  assertCan(actor, "queue.list");
  const ids = [...new Set(chosen)].filter(isUuid).slice(0, mostAssigned);
  const [requests, colleagues] = await Promise.all([readRequests(actor, ids), readColleagues(actor, ids)]);
  return { requests, colleagues };
};
