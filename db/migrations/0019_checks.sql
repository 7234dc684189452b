-- What must hold at all times, of every area. No rows = all is well.
create or replace function check_invariants() returns table (invariant text, subject text) language sql stable as $$
  select * from check_core_invariants()
  union all select * from check_placement_invariants()
  union all select * from check_decisions_invariants()
  union all select * from check_follow_up_invariants()
  union all select * from check_mediation_invariants()
  union all select * from check_funding_invariants()
  union all select * from check_registers_invariants()
  union all select * from check_desk_invariants()
  union all select * from check_guards_invariants()
$$;
