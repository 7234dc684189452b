import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { DeskHome, DueContact, ReferralNews } from "@/lib/domain/mediation/desk-home";
import { today } from "@/lib/server/clock";
import { listAlarms } from "@/lib/server/mediation/list-alarms";
import { listQueue } from "@/lib/server/mediation/list-queue";

/** Contacts of this mediator that are overdue or planned within a week. */
const listDueContacts = async (actor: Actor): Promise<DueContact[]> => {
  const rows = await db().execute<{ id: string; personId: string; name: string; kind: string; plannedOn: string }>(sql`
    select c.id, c.person_id as "personId", concat_ws(' ', p.given_name, p.family_name) as name, c.kind, c.planned_on as "plannedOn"
    from contact_moments c join people p on p.id = c.person_id join job_seekers js on js.person_id = c.person_id and js.organisation_id = c.organisation_id
    where c.mediator_id = ${actor.personId} and c.organisation_id = ${actor.organisationId} and c.done_on is null and c.cancelled_at is null
      and c.planned_on <= ${today().add({ days: 7 }).toString()} order by c.planned_on, c.id limit 50`);
  return [...rows];
};

/** Own proposals that ended in a no in the last two weeks, of candidates for whom nothing else runs: something else is to be found. */
const listRefusedReferrals = async (actor: Actor): Promise<ReferralNews[]> => {
  const rows = await db().execute<{ id: string; personId: string; name: string; title: string; host: string; by: "candidate" | "host" }>(sql`
    select a.id, a.person_id as "personId", concat_ws(' ', p.given_name, p.family_name) as name, f.title, o.name as host,
      case when a.status = 'declined' then 'candidate' else 'host' end as by
    from applications a join people p on p.id = a.person_id join offers f on f.id = a.offer_id join organisations o on o.id = f.organisation_id
      join job_seekers js on js.person_id = a.person_id and js.organisation_id = a.referred_by_organisation_id
    where a.referred_by_id = ${actor.personId} and a.referred_by_organisation_id = ${actor.organisationId} and a.status in ('declined', 'rejected')
      and a.decided_at > ${today().subtract({ days: 14 }).toString()}::date
      and not exists (select from applications b where b.person_id = a.person_id and b.id > a.id and b.referred_by_organisation_id = a.referred_by_organisation_id)
      and not exists (select from placements pl where pl.person_id = a.person_id and placement_is_live(pl.status))
    order by a.id desc limit 20`);
  return [...rows];
};

/** What waits for a mediator now: the head of the queue, what they took on, contacts that are due, proposals that were refused, what mentors signal. */
export const readDeskHome = async (actor: Actor): Promise<DeskHome> => {
  assertCan(actor, "queue.list");
  const [queue, contacts, referrals, alarms] = await Promise.all([listQueue(actor, {}), listDueContacts(actor), listRefusedReferrals(actor), listAlarms(actor)]);
  const day = today().toString();
  return {
    queue: { total: queue.total, head: queue.rows.slice(0, 5) }, claimed: queue.rows.filter(({ isMine, claimedBy }) => isMine && claimedBy !== null),
    overdue: contacts.filter(({ plannedOn }) => plannedOn < day), planned: contacts.filter(({ plannedOn }) => plannedOn >= day), referrals, alarms,
  };
};
