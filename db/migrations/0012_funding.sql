-- What is reserved for a placement and not paid yet.
create function funding_outstanding(placement uuid) returns bigint language sql stable as $$
  select coalesce(sum(case kind when 'reserve' then cents when 'release' then -cents when 'pay' then -cents else 0 end), 0)::bigint
  from budget_entries where placement_id = placement
$$;
--> statement-breakpoint
-- Nothing is paid, and nothing released, that was not reserved for this placement. The line's own sums hold its lock.
create function guard_funding_entry() returns trigger language plpgsql as $$
begin
  if new.kind in ('pay', 'release') then
    perform 1 from budget_lines where id = new.line_id for update;
    if new.cents > funding_outstanding(new.placement_id) then
      perform refuse('funding_was_reserved', 'more than what is reserved for this placement');
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger funding_was_reserved before insert on budget_entries for each row execute function guard_funding_entry();
--> statement-breakpoint
-- A placement that stops, or never starts, keeps only the months up to its last day; the rest is free again in the
-- same transaction, whichever command ended it. The ledger names who granted the money.
create function release_funding() returns trigger language plpgsql as $$
declare
  grant_row funding_requests;
  due bigint := 0;
  rest bigint;
begin
  if new.status = old.status or new.status not in ('ended-early', 'cancelled', 'completed') then return null; end if;
  select * into grant_row from funding_requests where placement_id = new.id and status = 'granted';
  if not found then return null; end if;
  perform 1 from budget_lines where id = grant_row.line_id for update;
  if new.status <> 'cancelled' then
    select count(*) * grant_row.month_cents into due
      from generate_series(date_trunc('month', new.starts_on), date_trunc('month', least(new.ended_on, new.ends_on)), interval '1 month') as due_month
      where not exists (select 1 from budget_entries e where e.placement_id = new.id and e.kind = 'pay' and e.month = due_month::date);
  end if;
  rest := funding_outstanding(new.id) - due;
  if rest > 0 then
    insert into budget_entries (line_id, placement_id, kind, cents, by_id) values (grant_row.line_id, new.id, 'release', rest, grant_row.decided_by_id);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger release_funding after update of status on placements for each row execute function release_funding();
--> statement-breakpoint
-- The amount that was asked or granted is the amount of the agreement: another one is asked anew.
create function guard_funding_amount() returns trigger language plpgsql as $$
begin
  if exists (select 1 from funding_requests r where r.placement_id = new.placement_id
             and (r.status = 'granted' or r.status = 'open') and r.month_cents is distinct from new.allowance_cents) then
    perform refuse('funding_amount_kept', 'the service was asked for another amount');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger funding_amount_kept before update of allowance_cents on placement_terms for each row execute function guard_funding_amount();
--> statement-breakpoint
-- Until everybody has signed, dates move only as far as the reserve reaches: the text names who pays each of the months.
create function guard_funding_period() returns trigger language plpgsql as $$
declare
  month_price integer;
begin
  if new.signed_on is not null then return new; end if;
  select r.month_cents into month_price from funding_requests r where r.placement_id = new.id and r.status = 'granted';
  if found and month_price * (select count(*) from generate_series(date_trunc('month', new.starts_on), date_trunc('month', new.ends_on), interval '1 month'))
     > funding_outstanding(new.id) then
    perform refuse('funding_covers_period', 'longer than what is reserved');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger funding_covers_period before update of starts_on, ends_on on placements for each row execute function guard_funding_period();
--> statement-breakpoint
create function check_funding_invariants() returns table (invariant text, subject text) language sql stable as $$
  select 'nothing is reserved for a placement that never starts', p.id::text from placements p
    where p.status = 'cancelled' and funding_outstanding(p.id) <> 0
  union all
  select distinct 'money is reserved only for a granted request', e.placement_id::text from budget_entries e
    where e.kind = 'reserve' and funding_outstanding(e.placement_id) > 0 and not exists (select 1 from funding_requests r where r.placement_id = e.placement_id and r.status = 'granted' and r.line_id = e.line_id)
  union all
  select 'nothing is paid that was not reserved', e.placement_id::text from budget_entries e
    group by e.placement_id having funding_outstanding(e.placement_id) < 0
  union all
  select 'the service pays what the agreement says', r.placement_id::text from funding_requests r join placement_terms t on t.placement_id = r.placement_id
    where r.status = 'granted' and t.allowance_cents is distinct from r.month_cents
$$;
