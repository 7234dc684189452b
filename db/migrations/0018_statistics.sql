-- Figures follow each row of a register: what came and what went is noted, and added up when somebody reads.
drop trigger imported_placements_stale_new on imported_placements;
--> statement-breakpoint
drop trigger imported_placements_stale_changed on imported_placements;
--> statement-breakpoint
drop trigger imported_placements_stale_gone on imported_placements;
--> statement-breakpoint
drop function imported_placements_stale();
--> statement-breakpoint
-- One function for the three events: which transition table there is decides which half runs.
create function imported_placements_changed() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    insert into statistics_changes (sign, source_id, person_ref, host_id, instrument, status, signed_on, starts_on, hired_on,
      birth_year, gender, education, via, facilitated, work_after_3m, work_after_12m)
    select 1, source_id, person_ref, host_id, instrument, status, signed_on, starts_on, hired_on,
      birth_year, gender, education, via, facilitated, work_after_3m, work_after_12m
    from new_rows where duplicate_of_id is null;
  end if;
  if tg_op <> 'INSERT' then
    insert into statistics_changes (sign, source_id, person_ref, host_id, instrument, status, signed_on, starts_on, hired_on,
      birth_year, gender, education, via, facilitated, work_after_3m, work_after_12m)
    select -1, source_id, person_ref, host_id, instrument, status, signed_on, starts_on, hired_on,
      birth_year, gender, education, via, facilitated, work_after_3m, work_after_12m
    from old_rows where duplicate_of_id is null;
  end if;
  insert into statistics_stale (half) values (null);
  return null;
end $$;
--> statement-breakpoint
create trigger imported_placements_changed_new after insert on imported_placements referencing new table as new_rows for each statement execute function imported_placements_changed();
--> statement-breakpoint
create trigger imported_placements_changed_after after update on imported_placements referencing old table as old_rows new table as new_rows for each statement execute function imported_placements_changed();
--> statement-breakpoint
create trigger imported_placements_changed_gone after delete on imported_placements referencing old table as old_rows for each statement execute function imported_placements_changed();
--> statement-breakpoint
-- What was counted before is counted anew, once.
insert into statistics_stale (half) values (0);
