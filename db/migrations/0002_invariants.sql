-- The promises that the database keeps, whatever the code above it does. Each has a test that fails without it.
-- A refusal carries the name of its promise as the constraint's name; the application turns that into a sentence.
create function refuse(promise text, message text) returns void language plpgsql as $$
begin
  raise exception '%', message using errcode = 'check_violation', constraint = promise;
end $$;
--> statement-breakpoint
-- Only declared transitions, and only by the roles declared for them (set for the transaction as app.role).
create function guard_status() returns trigger language plpgsql as $$
declare
  acting text := current_setting('app.role', true);
begin
  if tg_op = 'INSERT' then
    if not new.status::text = any(string_to_array(tg_argv[1], ',')) then
      perform refuse('declared_transition', format('%s cannot begin as %s', tg_argv[0], new.status));
    end if;
  elsif new.status is distinct from old.status and not exists (
    select 1 from transitions t
    where t.machine = tg_argv[0] and t.from_status = old.status::text and t.to_status = new.status::text
      and (acting is null or acting = '' or acting = any(t.roles))
  ) then
    perform refuse('declared_transition', format('%s cannot go from %s to %s', tg_argv[0], old.status, new.status));
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger declared_transition before insert or update of status on offers
  for each row execute function guard_status('offer', 'draft');
--> statement-breakpoint
create trigger declared_transition before insert or update of status on applications
  for each row execute function guard_status('application', 'draft,referred');
--> statement-breakpoint
create trigger declared_transition before insert or update of status on placements
  for each row execute function guard_status('placement', 'prepared');
--> statement-breakpoint
create trigger declared_transition before insert or update of status on plans
  for each row execute function guard_status('plan', 'draft');
--> statement-breakpoint
create trigger declared_transition before insert or update of status on agreements
  for each row execute function guard_status('agreement', 'draft');
--> statement-breakpoint
-- An entity is in one policy domain at a time.
alter table entity_policy_domains add constraint one_policy_domain_at_a_time
  exclude using gist (organisation_id with =, daterange(valid_from, valid_to, '[]') with &&);
--> statement-breakpoint
-- No two live placements of a person on the same half day.
alter table placement_lanes add constraint placements_no_overlap
  exclude using gist (person_id with =, lane with =, period with &&);
--> statement-breakpoint
create function placement_is_live(status placement_status) returns boolean language sql immutable as $$
  select status in ('prepared', 'approval-requested', 'approved', 'signed', 'running', 'suspended')
$$;
--> statement-breakpoint
-- Keeps the half days of a placement, and recounts the person's week under a lock on the person:
-- a count without the lock lets two parallel transactions both pass. More than 38 hours together is refused.
create function keep_lanes() returns trigger language plpgsql as $$
declare
  worst numeric;
begin
  delete from placement_lanes where placement_id = new.id;
  if not placement_is_live(new.status) then return null; end if;
  -- Not "for update": that waits for the key locks of parallel inserts, and they for each other.
  perform 1 from people where id = new.person_id for no key update;
  insert into placement_lanes (placement_id, person_id, lane, period)
    select new.id, new.person_id, lane, daterange(new.starts_on, new.ends_on, '[]') from unnest(new.lanes) lane;
  select max(week.hours) into worst from (
    select sum(other.hours_per_week) hours, count(*) n
    from placements start join placements other
      on other.person_id = new.person_id and placement_is_live(other.status)
     and greatest(start.starts_on, new.starts_on) between other.starts_on and other.ends_on
    where start.person_id = new.person_id and placement_is_live(start.status)
      and start.starts_on <= new.ends_on and start.ends_on >= new.starts_on
    group by start.id
    having count(*) > 1
  ) week;
  if worst > 38 then
    perform refuse('placements_week_cap', format('%s hours a week together', worst));
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_lanes after insert or update of status, starts_on, ends_on, lanes, hours_per_week, person_id on placements
  for each row execute function keep_lanes();
--> statement-breakpoint
-- A sanctioned employer starts nothing that VDAB grants. The employer's row is locked here for share and by the
-- sanction for update, so that the two cannot pass each other.
create function guard_sanction() returns trigger language plpgsql as $$
declare
  host uuid := case tg_table_name when 'offers' then (to_jsonb(new) ->> 'organisation_id')::uuid else (to_jsonb(new) ->> 'host_id')::uuid end;
begin
  if not new.vdab_granted or new.status::text not in ('published', 'approval-requested', 'approved', 'signed')
     or (tg_op = 'UPDATE' and new.status is not distinct from old.status and new.starts_on is not distinct from old.starts_on) then
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
create trigger host_not_sanctioned before insert or update on offers for each row execute function guard_sanction();
--> statement-breakpoint
create trigger host_not_sanctioned before insert or update on placements for each row execute function guard_sanction();
--> statement-breakpoint
create function lock_sanctioned_employer() returns trigger language plpgsql as $$
begin
  perform 1 from organisations where id = new.organisation_id for update;
  return new;
end $$;
--> statement-breakpoint
create trigger lock_sanctioned_employer before insert on sanctions for each row execute function lock_sanctioned_employer();
--> statement-breakpoint
-- What is written once and never changed.
create function refuse_change() returns trigger language plpgsql as $$
begin
  perform refuse(tg_argv[0], format('%s is never changed', tg_table_name));
  return null;
end $$;
--> statement-breakpoint
create trigger agreement_text_never_changes before update or delete on agreement_versions
  for each row execute function refuse_change('agreement_text_never_changes');
--> statement-breakpoint
create trigger agreement_text_never_truncated before truncate on agreement_versions
  for each statement execute function refuse_change('agreement_text_never_changes');
--> statement-breakpoint
create trigger signature_never_changes before update or delete on signatures
  for each row execute function refuse_change('signature_never_changes');
--> statement-breakpoint
create trigger signature_never_truncated before truncate on signatures
  for each statement execute function refuse_change('signature_never_changes');
--> statement-breakpoint
create trigger required_party_never_changes before update or delete on required_parties
  for each row execute function refuse_change('required_party_never_changes');
--> statement-breakpoint
create trigger budget_entry_never_changes before update or delete on budget_entries
  for each row execute function refuse_change('budget_entry_never_changes');
--> statement-breakpoint
-- Only the current text of an agreement that is out for signature can be signed; the lock meets that of an edit.
create function guard_signature() returns trigger language plpgsql as $$
declare
  current record;
begin
  select a.status, a.current_version, v.number into current
    from agreement_versions v join agreements a on a.id = v.agreement_id where v.id = new.version_id for share of a;
  if current.status <> 'to-sign' or current.current_version <> current.number then
    perform refuse('signature_of_current_text', 'this text is not out for signature');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger signature_of_current_text before insert on signatures for each row execute function guard_signature();
--> statement-breakpoint
create function parties_missing(agreement uuid) returns bigint language sql stable as $$
  select count(*) from agreements a
    join agreement_versions v on v.agreement_id = a.id and v.number = a.current_version
    join required_parties r on r.version_id = v.id
    left join signatures s on s.version_id = r.version_id and s.party = r.party
  where a.id = agreement and s.id is null
$$;
--> statement-breakpoint
create function guard_agreement_complete() returns trigger language plpgsql as $$
begin
  if new.status = 'signed' and (parties_missing(new.id) > 0 or new.current_version = 0) then
    perform refuse('agreement_signed_by_all', 'a signature is missing');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger agreement_signed_by_all before update on agreements for each row execute function guard_agreement_complete();
--> statement-breakpoint
-- Signed: by all. Running: signed by all on or before the first day, and every condition of the start is met.
create function guard_placement_start() returns trigger language plpgsql as $$
begin
  if new.status = old.status then return new; end if;
  if new.status in ('signed', 'running') and not exists (
    select 1 from agreements a where a.placement_id = new.id and a.status = 'signed' and parties_missing(a.id) = 0
  ) then
    perform refuse('agreement_signed_by_all', 'the agreement is not signed by all');
  end if;
  if new.status = 'running' and old.status = 'signed' then
    if new.signed_on is null or new.signed_on > new.starts_on then
      perform refuse('signed_before_start', 'signed after the first day');
    end if;
    if exists (select 1 from start_conditions c where c.placement_id = new.id and c.done_at is null) then
      perform refuse('start_conditions_met', 'a condition of the start is open');
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_placement_start before update of status on placements for each row execute function guard_placement_start();
--> statement-breakpoint
-- A decision on a plan needs a mandate that covers the day, the person and the instrument; nobody decides in their own case.
create function guard_mandate() returns trigger language plpgsql as $$
begin
  if new.status not in ('approved', 'refused') or new.status = old.status then return new; end if;
  if not exists (
    select 1 from mandates m join placements p on p.id = new.placement_id
    where m.id = new.mandate_id and m.person_id = new.decided_by_id and m.withdrawn_at is null
      and p.instrument = any(m.instruments) and p.person_id <> new.decided_by_id and p.host_id <> m.organisation_id
      and (new.decided_at at time zone 'Europe/Brussels')::date between m.valid_from and coalesce(m.valid_to, 'infinity')
  ) then
    perform refuse('decided_under_mandate', 'no mandate covers this decision');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger decided_under_mandate before update of status on plans for each row execute function guard_mandate();
--> statement-breakpoint
-- The sums of a budget line follow from its ledger alone.
create function post_budget_entry() returns trigger language plpgsql as $$
begin
  update budget_lines set
    reserved_cents = reserved_cents + case new.kind when 'reserve' then new.cents when 'release' then -new.cents when 'pay' then -new.cents else 0 end,
    paid_cents = paid_cents + case new.kind when 'pay' then new.cents when 'correct' then new.cents else 0 end
  where id = new.line_id;
  return new;
end $$;
--> statement-breakpoint
create trigger post_budget_entry after insert on budget_entries for each row execute function post_budget_entry();
--> statement-breakpoint
-- The audit trail: each entry carries the hash of the one before. The head is locked, so there is one chain.
create function audit_hash(entry audit_entries) returns text language sql immutable as $$
  select encode(sha256(convert_to(concat_ws('|', entry.previous_hash, entry.seq, extract(epoch from entry.at)::numeric(20, 6),
    coalesce(entry.actor_id::text, ''), entry.actor_role, coalesce(entry.organisation_id::text, ''),
    entry.event, entry.subject_kind, entry.subject_id, entry.details::text), 'UTF8')), 'hex')
$$;
--> statement-breakpoint
insert into audit_head ("only", seq, hash) values (true, 0, repeat('0', 64));
--> statement-breakpoint
create function chain_audit() returns trigger language plpgsql as $$
declare
  head audit_head;
begin
  select * into head from audit_head for update;
  new.seq := head.seq + 1;
  new.previous_hash := head.hash;
  new.hash := audit_hash(new);
  update audit_head set seq = new.seq, hash = new.hash;
  return new;
end $$;
--> statement-breakpoint
create trigger chain_audit before insert on audit_entries for each row execute function chain_audit();
--> statement-breakpoint
create trigger audit_append_only before update or delete on audit_entries
  for each row execute function refuse_change('audit_append_only');
--> statement-breakpoint
create trigger audit_never_truncated before truncate on audit_entries
  for each statement execute function refuse_change('audit_append_only');
--> statement-breakpoint
-- Where the chain is broken: an entry whose hash or predecessor does not fit, or a tail that was cut off.
create function audit_breaks() returns table (seq bigint, problem text) language sql stable as $$
  select e.seq, case when e.hash <> audit_hash(e) then 'changed' else 'out of order' end
  from (select a.*, lag(a.hash, 1, repeat('0', 64)) over (order by a.seq) as before, lag(a.seq, 1, 0::bigint) over (order by a.seq) as seq_before from audit_entries a) c
    join audit_entries e on e.seq = c.seq
  where e.hash <> audit_hash(e) or e.previous_hash <> c.before or c.seq <> c.seq_before + 1
  union all
  select h.seq, 'the end is missing' from audit_head h
  where h.seq > 0 and not exists (select 1 from audit_entries e where e.seq = h.seq and e.hash = h.hash)
     or h.seq = 0 and exists (select 1 from audit_entries)
$$;
--> statement-breakpoint
-- What must hold at all times. No rows = all is well.
create function check_invariants() returns table (invariant text, subject text) language sql stable as $$
  select 'places are counted', o.id::text from offers o
    where o.taken <> (select count(*) from applications a where a.offer_id = o.id and a.status in ('accepted', 'confirmed')
                      and not exists (select 1 from placements p where p.application_id = a.id and p.status = 'cancelled'))
  union all
  select 'a confirmed application has a placement', a.id::text from applications a join offers o on o.id = a.offer_id
    where a.status = 'confirmed' and o.kind = 'placement' and not exists (select 1 from placements p where p.application_id = a.id)
  union all
  select 'half days are kept', p.id::text from placements p
    where (select count(*) from placement_lanes l where l.placement_id = p.id and l.period = daterange(p.starts_on, p.ends_on, '[]'))
       <> case when placement_is_live(p.status) then cardinality(p.lanes) else 0 end
  union all
  select 'no placement longer than its law', p.id::text from placements p where p.last_allowed_day < p.ends_on
  union all
  select 'signed by all', a.id::text from agreements a where a.status = 'signed' and parties_missing(a.id) > 0
  union all
  select 'a signature is of its text', s.id::text from signatures s join agreement_versions v on v.id = s.version_id where v.sha256 <> s.sha256
  union all
  select 'nothing runs unsigned', p.id::text from placements p
    where p.status in ('running', 'suspended', 'completed')
      and not exists (select 1 from agreements a where a.placement_id = p.id and a.status = 'signed')
  union all
  select 'nothing runs with an open condition', p.id::text from placements p
    where p.status = 'running' and exists (select 1 from start_conditions c where c.placement_id = p.id and c.done_at is null)
  union all
  select 'budget follows its ledger', b.id::text from budget_lines b cross join lateral (
      select coalesce(sum(case e.kind when 'reserve' then e.cents when 'release' then -e.cents when 'pay' then -e.cents else 0 end), 0) as reserved,
             coalesce(sum(case e.kind when 'pay' then e.cents when 'correct' then e.cents else 0 end), 0) as paid
      from budget_entries e where e.line_id = b.id) ledger
    where b.reserved_cents <> ledger.reserved or b.paid_cents <> ledger.paid
  union all
  select 'audit trail: ' || problem, seq::text from audit_breaks()
$$;
