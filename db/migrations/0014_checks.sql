-- What must hold at all times, of every area. No rows = all is well.
alter function check_invariants() rename to check_core_invariants;
--> statement-breakpoint
create function check_invariants() returns table (invariant text, subject text) language sql stable as $$
  select * from check_core_invariants()
  union all select * from check_placement_invariants()
  union all select * from check_decisions_invariants()
  union all select * from check_follow_up_invariants()
  union all select * from check_mediation_invariants()
  union all select * from check_funding_invariants()
  union all select * from check_registers_invariants()
$$;
