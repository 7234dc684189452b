-- Where a placement takes place: the municipality of its offer, or else of its host. Null when neither is known.
create function province_of_placement(placement uuid) returns text language sql stable as $$
  select m.province from placements p
    join organisations h on h.id = p.host_id
    left join offers o on o.id = p.offer_id
    left join municipalities m on m.nis = coalesce(o.municipality_nis, h.municipality_nis)
  where p.id = placement
$$;
--> statement-breakpoint
-- Whether somebody may decide under this mandate: it covers the day, the kind and the place, it is their own or lent to
-- them for that day, and they are neither trainee nor mentor nor of the host.
create function mandate_covers(mandate uuid, decider uuid, placement uuid, decided timestamptz) returns boolean language sql stable as $$
  select exists (
    select 1 from mandates m join placements p on p.id = placement
      cross join lateral (select (decided at time zone 'Europe/Brussels')::date as on_day, province_of_placement(p.id) as province) c
    where m.id = mandate and m.withdrawn_at is null
      and c.on_day between m.valid_from and coalesce(m.valid_to, 'infinity')
      and p.instrument = any(m.instruments) and (c.province is null or c.province = any(m.provinces))
      and p.person_id <> decider and p.mentor_id is distinct from decider and p.host_id <> m.organisation_id
      and (m.person_id = decider or exists (
        select 1 from delegations d where d.mandate_id = m.id and d.to_person_id = decider and d.withdrawn_at is null
          and c.on_day between d.valid_from and d.valid_to))
  )
$$;
--> statement-breakpoint
-- A decision on a plan needs such a mandate. Its row is locked, so that a withdrawal waits or is seen.
create or replace function guard_mandate() returns trigger language plpgsql as $$
begin
  if new.status not in ('approved', 'refused') or new.status = old.status then return new; end if;
  perform 1 from mandates where id = new.mandate_id for share;
  if not coalesce(mandate_covers(new.mandate_id, new.decided_by_id, new.placement_id, new.decided_at), false) then
    perform refuse('decided_under_mandate', 'no mandate covers this decision');
  end if;
  return new;
end $$;
--> statement-breakpoint
-- What was decided on is never written again: the next edit is a new number.
create function guard_plan_text() returns trigger language plpgsql as $$
begin
  if old.status <> 'draft' and (new.content is distinct from old.content or new.number <> old.number or new.kind <> old.kind
     or new.placement_id <> old.placement_id) then
    perform refuse('plan_text_never_changes', 'this version was handed in');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger plan_text_never_changes before update on plans for each row execute function guard_plan_text();
--> statement-breakpoint
create trigger declared_transition before insert or update of status on decision_requests
  for each row execute function guard_status('decision-request', 'open');
--> statement-breakpoint
-- A decision is of the organisation that was asked, under its mandate, by nobody whose case it is. VDAB alone decides on
-- an early end (besluit of the Flemish Government, Belgisch Staatsblad of 8 December 2022).
create function guard_decision() returns trigger language plpgsql as $$
declare
  asked record;
begin
  select r.kind, r.status, r.placement_id, r.province, r.organisation_id, r.requested_by_id, o.kind as organisation_kind,
         coalesce((select l.contributor_ids || l.author_id from plans l where l.id = r.plan_id), '{}') as contributors
    into asked from decision_requests r join organisations o on o.id = r.organisation_id where r.id = new.request_id for update of r;
  if asked.placement_id <> new.placement_id
     or asked.status <> (case new.outcome when 'changes-requested' then 'changes-requested' else 'decided' end) then
    perform refuse('decision_answers_request', 'this request is not being decided');
  end if;
  if new.decided_by_id = asked.requested_by_id or new.decided_by_id = any(asked.contributors) then
    perform refuse('decision_not_own_case', 'nobody decides in their own case');
  end if;
  perform 1 from mandates where id = new.mandate_id for share;
  if not coalesce(mandate_covers(new.mandate_id, new.decided_by_id, new.placement_id, new.decided_at), false)
     or not exists (select 1 from mandates m where m.id = new.mandate_id and m.organisation_id = asked.organisation_id and asked.province = any(m.provinces)) then
    perform refuse('decided_under_mandate', 'no mandate covers this decision');
  end if;
  if asked.kind = 'early-end' and asked.organisation_kind <> 'vdab' then
    perform refuse('early_end_by_vdab', 'VDAB alone decides on an early end');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger decided_under_mandate before insert on decisions for each row execute function guard_decision();
--> statement-breakpoint
create trigger decision_never_changes before update or delete on decisions
  for each row execute function refuse_change('decision_never_changes');
--> statement-breakpoint
create trigger decision_never_truncated before truncate on decisions
  for each statement execute function refuse_change('decision_never_changes');
--> statement-breakpoint
-- What waits for a decision on a placement that is over or will not be, waits no longer.
create function close_requests() returns trigger language plpgsql as $$
begin
  update decision_requests set status = 'withdrawn', version = version + 1
    where placement_id = new.id and status in ('open', 'changes-requested');
  update plans set status = 'draft', submitted_at = null, version = version + 1 where placement_id = new.id and status = 'submitted';
  return null;
end $$;
--> statement-breakpoint
create trigger close_requests after update of status on placements for each row
  when (new.status in ('cancelled', 'completed', 'ended-early') and old.status is distinct from new.status) execute function close_requests();
--> statement-breakpoint
-- What must hold at all times of plans and decisions. No rows = all is well.
create function check_decisions_invariants() returns table (invariant text, subject text) language sql stable as $$
  select 'a decided request has one final decision', r.id::text from decision_requests r
    where (r.status = 'decided') <> ((select count(*) from decisions d where d.request_id = r.id and d.outcome <> 'changes-requested') = 1)
  union all
  select 'a plan that waits has an open request', l.id::text from plans l
    where (l.status = 'submitted') <> exists (select 1 from decision_requests r where r.plan_id = l.id and r.status = 'open')
  union all
  select 'a placement that waits for approval has asked', p.id::text from placements p
    where p.status = 'approval-requested'
      and not exists (select 1 from decision_requests r where r.placement_id = p.id and r.kind = 'plan' and r.status in ('open', 'changes-requested'))
  union all
  select 'nothing waits on a placement that is over', r.id::text from decision_requests r join placements p on p.id = r.placement_id
    where r.status in ('open', 'changes-requested') and p.status in ('cancelled', 'completed', 'ended-early')
  union all
  select 'an approved placement has an approved plan', p.id::text from placements p
    where p.status = 'approved' and not exists (select 1 from plans l where l.placement_id = p.id and l.status = 'approved')
  union all
  select 'one version of a plan is being written at a time', l.placement_id::text from plans l where l.status in ('draft', 'submitted')
    group by l.placement_id having count(*) > 1
  union all
  select 'a decision is of who was asked', d.id::text from decisions d join decision_requests r on r.id = d.request_id join mandates m on m.id = d.mandate_id
    where m.organisation_id <> r.organisation_id or d.placement_id <> r.placement_id
  union all
  select 'an early end is decided by VDAB', d.id::text from decisions d join decision_requests r on r.id = d.request_id join organisations o on o.id = r.organisation_id
    where r.kind = 'early-end' and o.kind <> 'vdab'
$$;
