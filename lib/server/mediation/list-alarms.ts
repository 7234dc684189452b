import { sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";
import { raisesConcern } from "@/lib/domain/evaluations/concerns";
import { absenceNewsDays, alarmKinds, confirmWithinDays, type Alarm, type AlarmKind } from "@/lib/domain/mediation/alarm";
import { today } from "@/lib/server/clock";

/** Files that run and are followed by this mediator, or by nobody by name. */
const mine = ({ personId, organisationId }: Actor): SQL => sql`
  select p.id, p.person_id, concat_ws(' ', t.given_name, t.family_name) as name, h.name as host, least(p.ends_on, p.ended_on) as last_day
  from placements p join people t on t.id = p.person_id join organisations h on h.id = p.host_id
  where p.mediator_organisation_id = ${organisationId} and (p.mediator_id = ${personId} or p.mediator_id is null) and p.status in ('running', 'suspended')`;

/** The last evaluation of the host's side, and what it answered. */
const evaluated: SQL = sql`
  select distinct on (m.id) m.id, 'concern' as kind, e.submitted_at as at, 1 as days, e.answers
  from mine m join evaluations e on e.placement_id = m.id and e.author_role in ('entity', 'mentor') order by m.id, e.submitted_at desc`;

/** Days of which the trainee was away without a valid reason or for long, as they count now. */
const absent = (): SQL => sql`
  select m.id, 'absence', max(coalesce(a.confirmed_at, a.submitted_at)), count(*)::int, null::jsonb
  from mine m join attendance_months a on a.placement_id = m.id and a.status in ('submitted', 'confirmed') join attendance_days d on d.month_id = a.id
  where d.absence in ('unjustified', 'long') and d.day > ${today().subtract({ days: absenceNewsDays }).toString()}
    and not exists (select from attendance_days later where later.corrects_id = d.id) group by m.id`;

/** The mentor wrote last. */
const unanswered: SQL = sql`
  select m.id, 'message', last.created_at, 1, null::jsonb
  from mine m cross join lateral (select w.author_role, w.created_at from placement_messages w where w.placement_id = m.id order by w.created_at desc limit 1) last
  where last.author_role = 'mentor'`;

const unconfirmed = (): SQL => sql`
  select m.id, 'unconfirmed', min(a.submitted_at), 1, null::jsonb from mine m join attendance_months a on a.placement_id = m.id
  where a.status = 'submitted' and (a.submitted_at at time zone 'Europe/Brussels')::date <= ${today().subtract({ days: confirmWithinDays }).toString()} group by m.id`;

const notEvaluated = (): SQL => sql`
  select m.id, 'not-evaluated', m.last_day::timestamp at time zone 'Europe/Brussels', 1, null::jsonb from mine m
  where m.last_day < ${today().toString()} and not exists (select from evaluations e where e.placement_id = m.id and e.kind = 'final' and e.author_role in ('entity', 'mentor'))`;

interface Stored {
  id: string; kind: string; name: string; host: string; since: string; days: number; answers: Record<string, string> | null;
}

const isKind = (text: string): text is AlarmKind => alarmKinds.some((kind) => kind === text);

/**
 * What the mentors of this mediator's trainees signal, the oldest first. A concern, an absence and a message are settled by
 * what the mediator does after it: a contact that is done, or a word in the file. The rest stays until it is done. Throws
 * `forbidden` for whoever has no desk.
 */
export const listAlarms = async (actor: Actor): Promise<Alarm[]> => {
  assertCan(actor, "queue.list");
  const rows = await db().execute<Stored & Record<string, unknown>>(sql`
    with mine as materialized (${mine(actor)}),
      signals (id, kind, at, days, answers) as ((${evaluated}) union all (${absent()}) union all (${unanswered}) union all (${unconfirmed()}) union all (${notEvaluated()}))
    select m.id, s.kind, m.name, m.host, (s.at at time zone 'Europe/Brussels')::date::text as since, s.days, s.answers
    from signals s join mine m on m.id = s.id
    where s.kind in ('unconfirmed', 'not-evaluated') or not (
      exists (select from contact_moments c where c.person_id = m.person_id and c.organisation_id = ${actor.organisationId} and c.done_on >= (s.at at time zone 'Europe/Brussels')::date)
      or exists (select from placement_messages w where w.placement_id = m.id and w.author_role = 'mediator' and w.created_at > s.at))
    order by s.at, m.id limit 200`);
  return rows.flatMap(({ id, kind, name, host, since, days, answers }): Alarm[] => {
    if (!isKind(kind) || (kind === "concern" && !raisesConcern(answers ?? {}))) return [];
    return [{ kind, placementId: id, name, host, since, days }];
  });
};
