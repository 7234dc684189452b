-- The mediator's desk: what the database keeps of sanctions, delegations and mandates, whatever the code above it does.
-- A sanctioned employer starts nothing that VDAB grants either: a file signed before the sanction does not begin during it.
-- What runs already goes on, and comes back from a suspension.
create or replace function guard_sanction() returns trigger language plpgsql as $$
declare
  host uuid := case tg_table_name when 'offers' then (to_jsonb(new) ->> 'organisation_id')::uuid else (to_jsonb(new) ->> 'host_id')::uuid end;
begin
  if not new.vdab_granted or new.status::text not in ('published', 'approval-requested', 'approved', 'signed', 'running')
     or (tg_op = 'UPDATE' and new.status is not distinct from old.status and new.starts_on is not distinct from old.starts_on)
     or (tg_op = 'UPDATE' and new.status::text = 'running' and old.status::text in ('running', 'suspended')) then
    return new;
  end if;
  perform 1 from organisations where id = host for share;
  if exists (select 1 from sanctions s where s.organisation_id = host and s.lifted_at is null
             and new.starts_on between s.decided_on and s.last_day) then
    perform refuse('host_not_sanctioned', 'the employer is sanctioned on the first day');
  end if;
  return new;
end $$;
--> statement-breakpoint
-- One sanction of an employer at a time.
alter table sanctions add constraint sanctions_one_at_a_time
  exclude using gist (organisation_id with =, daterange(decided_on, last_day, '[]') with &&) where (lifted_at is null);
--> statement-breakpoint
-- A decided sanction is lifted, never changed; it is taken away a year after its last day at the earliest.
create function guard_sanction_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.last_day > current_date - 365 then perform refuse('sanction_never_changes', 'a sanction is kept until a year after its last day'); end if;
    return old;
  end if;
  if old.lifted_at is not null
     or (new.organisation_id, new.decided_on, new.last_day, new.proposed_by_id, new.decided_by_id, new.reason)
        is distinct from (old.organisation_id, old.decided_on, old.last_day, old.proposed_by_id, old.decided_by_id, old.reason) then
    perform refuse('sanction_never_changes', 'a sanction is lifted, never changed');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger sanction_never_changes before update or delete on sanctions for each row execute function guard_sanction_change();
--> statement-breakpoint
create trigger declared_transition before insert or update of status on sanction_cases
  for each row execute function guard_status('sanction case', 'proposed');
--> statement-breakpoint
create function acts_for_vdab(person uuid, day date, besides uuid) returns boolean language sql stable as $$
  select exists (select 1 from memberships m join organisations o on o.id = m.organisation_id
    where m.person_id = person and m.role = 'mediator' and o.kind = 'vdab' and o.id <> besides and m.withdrawn_at is null
      and day between m.valid_from and coalesce(m.valid_to, 'infinity'))
$$;
--> statement-breakpoint
-- VDAB alone proposes and decides, never about itself; the decided case carries the sanction that two people agreed to.
create function guard_sanction_case() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if not acts_for_vdab(new.proposed_by_id, (new.proposed_at at time zone 'Europe/Brussels')::date, new.organisation_id) then
      perform refuse('sanction_by_vdab', 'only VDAB proposes a sanction');
    end if;
  elsif new.status = 'decided' and old.status <> 'decided' then
    if not acts_for_vdab(new.decided_by_id, (new.decided_at at time zone 'Europe/Brussels')::date, new.organisation_id) then
      perform refuse('sanction_by_vdab', 'only VDAB decides on a sanction');
    end if;
    if not exists (select 1 from sanctions s where s.id = new.sanction_id and s.organisation_id = new.organisation_id
                   and s.proposed_by_id = new.proposed_by_id and s.decided_by_id = new.decided_by_id) then
      perform refuse('sanction_of_its_case', 'the sanction is not that of the case');
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_sanction_case before insert or update of status on sanction_cases for each row execute function guard_sanction_case();
--> statement-breakpoint
-- A letter that was sent stays as it was sent.
create function guard_sanction_letters() returns trigger language plpgsql as $$
begin
  if (old.hearing_letter is not null and new.hearing_letter is distinct from old.hearing_letter)
     or (old.letter is not null and new.letter is distinct from old.letter)
     or (old.stated_at is not null and (new.statement, new.stated_at) is distinct from (old.statement, old.stated_at))
     or (new.facts, new.breach_on, new.placement_id, new.organisation_id, new.proposed_by_id)
        is distinct from (old.facts, old.breach_on, old.placement_id, old.organisation_id, old.proposed_by_id) then
    perform refuse('sanction_letter_never_changes', 'what was sent or stated is never changed');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger sanction_letter_never_changes before update on sanction_cases for each row execute function guard_sanction_letters();
--> statement-breakpoint
-- A mandate is lent to a colleague who mediates for the same organisation, never to oneself.
create function guard_delegation() returns trigger language plpgsql as $$
declare
  lent mandates;
begin
  select * into lent from mandates where id = new.mandate_id for share;
  if lent.person_id = new.to_person_id or not exists (
    select 1 from memberships m where m.person_id = new.to_person_id and m.organisation_id = lent.organisation_id
      and m.role = 'mediator' and m.withdrawn_at is null and coalesce(m.valid_to, 'infinity') >= new.valid_from) then
    perform refuse('delegation_to_colleague', 'a mandate is lent to a colleague of the same organisation');
  end if;
  if lent.withdrawn_at is not null or new.valid_from < lent.valid_from or new.valid_to > coalesce(lent.valid_to, 'infinity') then
    perform refuse('delegation_within_mandate', 'nobody lends longer than the mandate runs');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_delegation before insert or update of mandate_id, to_person_id, valid_from, valid_to on delegations
  for each row execute function guard_delegation();
--> statement-breakpoint
-- What must hold at all times of the mediator's desk. No rows = all is well.
create function check_mediation_invariants() returns table (invariant text, subject text) language sql stable as $$
  select 'a decided case has its sanction', c.id::text from sanction_cases c left join sanctions s on s.id = c.sanction_id
    where c.status = 'decided' and (s.id is null or s.organisation_id <> c.organisation_id or s.decided_by_id = c.proposed_by_id)
  union all
  select 'nothing is signed under a sanction', p.id::text from placements p
    join sanctions s on s.organisation_id = p.host_id and s.lifted_at is null
    where p.vdab_granted and p.signed_on > s.decided_on and p.starts_on between s.decided_on and s.last_day
  union all
  select 'nothing starts under a sanction', p.id::text from placements p
    join sanctions s on s.organisation_id = p.host_id and s.lifted_at is null
    where p.vdab_granted and (p.started_at at time zone 'Europe/Brussels')::date > s.decided_on and p.starts_on between s.decided_on and s.last_day
  union all
  select 'a delegation lies within its mandate', d.id::text from delegations d join mandates m on m.id = d.mandate_id
    where d.withdrawn_at is null and (d.to_person_id = m.person_id or d.valid_from < m.valid_from or d.valid_to > coalesce(m.valid_to, 'infinity'))
$$;
