-- A placement of which the end is decided ahead frees its half days after that day.
create or replace function keep_lanes() returns trigger language plpgsql as $$
declare
  worst numeric;
begin
  delete from placement_lanes where placement_id = new.id;
  if not placement_is_live(new.status) then return null; end if;
  -- Not "for update": that waits for the key locks of parallel inserts, and they for each other.
  perform 1 from people where id = new.person_id for no key update;
  insert into placement_lanes (placement_id, person_id, lane, period)
    select new.id, new.person_id, lane, daterange(new.starts_on, least(new.ends_on, new.ended_on), '[]') from unnest(new.lanes) lane;
  select max(week.hours) into worst from (
    select sum(other.hours_per_week) hours, count(*) n
    from placements start join placements other
      on other.person_id = new.person_id and placement_is_live(other.status)
     and greatest(start.starts_on, new.starts_on) between other.starts_on and least(other.ends_on, other.ended_on)
    where start.person_id = new.person_id and placement_is_live(start.status)
      and start.starts_on <= least(new.ends_on, new.ended_on) and least(start.ends_on, start.ended_on) >= new.starts_on
    group by start.id
    having count(*) > 1
  ) week;
  if worst > 38 then
    perform refuse('placements_week_cap', format('%s hours a week together', worst));
  end if;
  return null;
end $$;
--> statement-breakpoint
drop trigger keep_lanes on placements;
--> statement-breakpoint
create trigger keep_lanes after insert or update of status, starts_on, ends_on, ended_on, lanes, hours_per_week, person_id on placements
  for each row execute function keep_lanes();
--> statement-breakpoint
-- The same of the check on it, where nothing else changes; what was cancelled ended before it started.
do $$
declare
  known text := pg_get_functiondef('check_core_invariants()'::regprocedure);
  changed text := replace(known, 'daterange(p.starts_on, p.ends_on, ''[]'')', 'daterange(p.starts_on, greatest(p.starts_on, least(p.ends_on, p.ended_on)), ''[]'')');
begin
  if changed = known then raise exception 'the check on half days was not found'; end if;
  execute changed;
end $$;
--> statement-breakpoint
-- Whether VDAB decided that this placement ends on this day.
create function early_end_was_decided(placement uuid, last_day date) returns boolean language sql stable as $$
  select exists (select 1 from decision_requests r join decisions d on d.request_id = r.id
    where r.placement_id = placement and r.kind = 'early-end' and d.outcome in ('approved', 'approved-other-duration')
      and coalesce(d.approved_until, r.proposed_on) = last_day)
$$;
--> statement-breakpoint
-- While a placement runs, a last day stands on it only by a decision, within its period; afterwards only a next decision
-- brings it nearer, and nothing makes the placement longer.
create function guard_agreed_end() returns trigger language plpgsql as $$
begin
  if new.status not in ('running', 'suspended') then return new; end if;
  if old.ended_on is not null and (new.ended_on is null or new.ended_on > old.ended_on or new.ends_on <> old.ends_on) then
    perform refuse('agreed_end_stays', 'it was decided when this placement ends');
  end if;
  if new.ended_on is distinct from old.ended_on
     and (new.ended_on not between new.starts_on and new.ends_on or not early_end_was_decided(new.id, new.ended_on)) then
    perform refuse('agreed_end_stays', 'nobody decided that this placement ends on that day');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger agreed_end_stays before update of ended_on, ends_on on placements for each row execute function guard_agreed_end();
--> statement-breakpoint
-- What is decided to end early is not asked to last longer: that question is closed by the decision.
create function close_extensions() returns trigger language plpgsql as $$
begin
  update decision_requests set status = 'withdrawn', version = version + 1
    where placement_id = new.id and kind = 'extension' and status in ('open', 'changes-requested');
  return null;
end $$;
--> statement-breakpoint
create trigger close_extensions after update of ended_on on placements for each row
  when (new.status in ('running', 'suspended') and old.ended_on is null and new.ended_on is not null) execute function close_extensions();
--> statement-breakpoint
-- What must hold at all times of the desk. No rows = all is well.
create function check_desk_invariants() returns table (invariant text, subject text) language sql stable as $$
  select 'an end that is agreed was decided', p.id::text from placements p
    where p.status in ('running', 'suspended') and p.ended_on is not null and not early_end_was_decided(p.id, p.ended_on)
  union all
  select 'nothing that ends early waits to be longer', r.id::text from decision_requests r join placements p on p.id = r.placement_id
    where r.kind = 'extension' and r.status in ('open', 'changes-requested') and p.ended_on is not null
$$;
--> statement-breakpoint
-- A letter is found by the code that stands on it: the first sixty bits of its hash.
create index decisions_code on decisions (left(sha256, 15));
