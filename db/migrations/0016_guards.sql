-- What commands alone kept so far: a signature is of the plan that was approved, by the parties of its kind, each by
-- another person. Which kinds have a plan, an approval and which parties stands in placement_kinds, copied from the code.
-- The stage agreement of an entrepreneur track is barred by a sanction too, by analogy; see its file in the law.
update offers set vdab_granted = true where instrument = 'so-ot' and not vdab_granted;
--> statement-breakpoint
update placements set vdab_granted = true where instrument = 'so-ot' and not vdab_granted;
--> statement-breakpoint
-- The version of a plan that counts: decided on or made final, the newest of those.
create function agreed_plan(placement uuid) returns uuid language sql stable as $$
  select l.id from plans l where l.placement_id = placement and l.status in ('approved', 'final') order by l.number desc limit 1
$$;
--> statement-breakpoint
-- Texts from before this column were drawn up from the plan that counted then; commands saw to that.
alter table agreement_versions disable trigger agreement_text_never_changes;
--> statement-breakpoint
update agreement_versions v set plan_id = (
    select l.id from plans l where l.placement_id = a.placement_id and l.status in ('approved', 'final')
    order by coalesce(l.decided_at, l.submitted_at) <= v.created_at desc, l.number desc limit 1)
  from agreements a where a.id = v.agreement_id and v.plan_id is null;
--> statement-breakpoint
alter table agreement_versions enable trigger agreement_text_never_changes;
--> statement-breakpoint
-- Nobody signs a text that was made from another plan than the one that counts, nor, where VDAB or its partner approves,
-- before or after the approval. The lock on the placement meets that of a new request.
create function guard_signed_plan() returns trigger language plpgsql as $$
declare
  signed record;
begin
  select p.id, p.status, v.plan_id, k.is_approved, k.has_plan into signed
    from agreement_versions v join agreements a on a.id = v.agreement_id join placements p on p.id = a.placement_id
      join placement_kinds k on k.instrument = p.instrument
    where v.id = new.version_id for share of p;
  if signed.is_approved and signed.status <> 'approved' then
    perform refuse('signature_of_approved_plan', 'the plan is not approved');
  end if;
  if signed.has_plan and (signed.plan_id is null or signed.plan_id is distinct from agreed_plan(signed.id)) then
    perform refuse('signature_of_approved_plan', 'the text was made from another plan');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger signature_of_approved_plan before insert on signatures for each row execute function guard_signed_plan();
--> statement-breakpoint
-- Signed is what was approved: not by a way round after the approval was taken back.
create function guard_signed_as_approved() returns trigger language plpgsql as $$
begin
  if old.status <> 'approved' and exists (select 1 from placement_kinds k where k.instrument = new.instrument and k.is_approved) then
    perform refuse('signed_as_approved', 'this kind is approved before it is signed');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger signed_as_approved before update of status on placements for each row
  when (new.status = 'signed' and old.status is distinct from new.status) execute function guard_signed_as_approved();
--> statement-breakpoint
-- Whether a version of a text asks a signature of everybody whom the law of its kind names, and of nobody else.
create function has_parties_of_kind(text_version uuid) returns boolean language sql stable as $$
  select coalesce((
    select array(select case when r.party in ('vdab', 'partner') and 'mediator' = any(k.parties) then 'mediator' else r.party::text end
                 from required_parties r where r.version_id = v.id order by 1)
         = array(select party from unnest(k.parties) party order by 1)
    from agreement_versions v join agreements a on a.id = v.agreement_id join placements p on p.id = a.placement_id
      join placement_kinds k on k.instrument = p.instrument
    where v.id = text_version), true)
$$;
--> statement-breakpoint
create function guard_agreement_parties() returns trigger language plpgsql as $$
begin
  if exists (select 1 from agreement_versions v where v.agreement_id = new.id and v.number = new.current_version and not has_parties_of_kind(v.id)) then
    perform refuse('agreement_parties_of_kind', 'the text does not ask everybody who signs');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger agreement_parties_of_kind before update of status, current_version on agreements for each row
  when (new.status in ('to-sign', 'signed')) execute function guard_agreement_parties();
--> statement-breakpoint
-- What everybody signed is the agreement of a placement that is signed, runs or ran: it is not taken back under it. The
-- lock on the placement meets the last signature.
create function guard_signed_agreement() returns trigger language plpgsql as $$
declare
  placement placement_status;
begin
  select p.status into placement from placements p where p.id = new.placement_id for share;
  if placement in ('signed', 'running', 'suspended', 'completed', 'ended-early') then
    perform refuse('signed_agreement_stays', 'the placement stands on this agreement');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger signed_agreement_stays before update of status on agreements for each row
  when (old.status = 'signed' and new.status not in ('signed', 'cancelled')) execute function guard_signed_agreement();
--> statement-breakpoint
-- What must hold at all times of signatures. No rows = all is well.
create function check_guards_invariants() returns table (invariant text, subject text) language sql stable as $$
  select 'what is signed was made from the plan that counts', a.id::text from agreements a
    join agreement_versions v on v.agreement_id = a.id and v.number = a.current_version
    join placements p on p.id = a.placement_id join placement_kinds k on k.instrument = p.instrument
    where a.status = 'signed' and k.has_plan and v.plan_id is distinct from agreed_plan(p.id)
  union all
  select 'a text asks the parties of its kind', a.id::text from agreements a
    join agreement_versions v on v.agreement_id = a.id and v.number = a.current_version
    where a.status in ('to-sign', 'signed') and not has_parties_of_kind(v.id)
  union all
  select 'a signed placement has a signed agreement', p.id::text from placements p
    where p.status in ('signed', 'running', 'suspended') and not exists (select 1 from agreements a where a.placement_id = p.id and a.status = 'signed')
  union all
  select 'nobody signs for two parties', min(s.id::text) from signatures s group by s.version_id, s.person_id having count(*) > 1
$$;
