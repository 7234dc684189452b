-- What was approved or signed is not changed afterwards: only a decision moves the last day, further away.
create function guard_agreed_period() returns trigger language plpgsql as $$
declare
  same boolean := (new.starts_on, new.hours_per_week) is not distinct from (old.starts_on, old.hours_per_week);
begin
  if same and new.ends_on = old.ends_on then return new; end if;
  if old.status in ('prepared', 'refused') then return new; end if;
  -- VDAB or the partner may approve another duration.
  if same and old.status = 'approval-requested' and new.status = 'approved' then return new; end if;
  if same and new.ends_on > old.ends_on and new.status = old.status and old.status in ('signed', 'running', 'suspended') then return new; end if;
  perform refuse('agreed_period_stays', 'period and hours stay as they were approved or signed');
  return new;
end $$;
--> statement-breakpoint
create trigger agreed_period_stays before update of starts_on, ends_on, hours_per_week on placements
  for each row execute function guard_agreed_period();
--> statement-breakpoint
-- What the agreement says of money and hours stays once it is signed (IBO: wage and percentage for the whole training).
create function guard_signed_terms() returns trigger language plpgsql as $$
begin
  if (new.allowance_cents, new.training_year, new.reference_wage_cents, new.premium_rate, new.full_time_hours_per_week, new.way_of_ending)
     is not distinct from (old.allowance_cents, old.training_year, old.reference_wage_cents, old.premium_rate, old.full_time_hours_per_week, old.way_of_ending) then
    return new;
  end if;
  -- Against a signature that is being given now.
  perform 1 from placements p where p.id = new.placement_id for share;
  if exists (select 1 from placements p where p.id = new.placement_id and p.status not in ('prepared', 'approval-requested', 'approved', 'refused')) then
    perform refuse('signed_terms_stay', 'terms stay as they were signed');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger signed_terms_stay before update on placement_terms for each row execute function guard_signed_terms();
--> statement-breakpoint
-- One suspension at a time, and never two of the same days.
alter table placement_suspensions add constraint suspensions_no_overlap
  exclude using gist (placement_id with =, daterange(from_on, to_on, '[]') with &&);
--> statement-breakpoint
-- A job begins only for a confirmed candidate of an offer that is a job.
create function guard_employment() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from applications a join offers o on o.id = a.offer_id
    where a.id = new.application_id and a.status = 'confirmed' and o.kind = 'employment' and a.person_id = new.person_id and o.organisation_id = new.host_id) then
    perform refuse('employment_of_confirmed', 'nobody was hired by this application');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger employment_of_confirmed before insert on employments for each row execute function guard_employment();
--> statement-breakpoint
create function check_placement_invariants() returns table (invariant text, subject text) language sql stable as $$
  select 'a suspended placement has one open suspension', p.id::text from placements p
    where (p.status = 'suspended') <> exists (select 1 from placement_suspensions s where s.placement_id = p.id and s.to_on is null)
  union all
  select 'nothing that VDAB grants was signed under a sanction', p.id::text from placements p
    join sanctions s on s.organisation_id = p.host_id and s.lifted_at is null and p.starts_on between s.decided_on and s.last_day
    where p.vdab_granted and p.status in ('signed', 'running') and p.signed_on > s.decided_on
  union all
  select 'a registered contract stands in the file', t.placement_id::text from placement_terms t
    where t.contract_registered_at is not null and (t.contract_starts_on is null or (t.contract_ends_on is null and not t.contract_open_ended))
$$;
