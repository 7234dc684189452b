-- Which half-years a change touches, noted in its own transaction, so that figures are counted anew and no others are.
create function half_year(day date) returns smallint language sql immutable parallel safe
  return (2 * extract(year from day) + case when extract(month from day) > 6 then 1 else 0 end)::smallint;
--> statement-breakpoint
create function imported_placements_stale() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    insert into statistics_stale (half) select distinct half_year(day) from new_rows r cross join lateral (values (r.starts_on), (r.signed_on), (r.hired_on)) d (day) where day is not null;
  end if;
  if tg_op <> 'INSERT' then
    insert into statistics_stale (half) select distinct half_year(day) from old_rows r cross join lateral (values (r.starts_on), (r.signed_on), (r.hired_on)) d (day) where day is not null;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger imported_placements_stale_new after insert on imported_placements referencing new table as new_rows for each statement execute function imported_placements_stale();
--> statement-breakpoint
create trigger imported_placements_stale_changed after update on imported_placements referencing old table as old_rows new table as new_rows for each statement execute function imported_placements_stale();
--> statement-breakpoint
create trigger imported_placements_stale_gone after delete on imported_placements referencing old table as old_rows for each statement execute function imported_placements_stale();
--> statement-breakpoint
create function placements_stale() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    insert into statistics_stale (half) select distinct half_year(day) from new_rows r cross join lateral (values (r.starts_on), (r.signed_on)) d (day) where day is not null;
  end if;
  if tg_op <> 'INSERT' then
    insert into statistics_stale (half) select distinct half_year(day) from old_rows r cross join lateral (values (r.starts_on), (r.signed_on)) d (day) where day is not null;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger placements_stale_new after insert on placements referencing new table as new_rows for each statement execute function placements_stale();
--> statement-breakpoint
create trigger placements_stale_changed after update on placements referencing old table as old_rows new table as new_rows for each statement execute function placements_stale();
--> statement-breakpoint
create trigger placements_stale_gone after delete on placements referencing old table as old_rows for each statement execute function placements_stale();
--> statement-breakpoint
-- What is known of a person counts with each of their placements.
create function person_stale() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'people' then
    insert into statistics_stale (half) select distinct half_year(p.starts_on) from placements p where p.person_id = new.id;
  else
    insert into statistics_stale (half) select distinct half_year(p.starts_on) from placements p where p.person_id = coalesce(new.person_id, old.person_id);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger people_stale after update of birth_date on people for each row when (old.birth_date is distinct from new.birth_date) execute function person_stale();
--> statement-breakpoint
create trigger profiles_stale after insert or delete or update of education_level on profiles for each row execute function person_stale();
--> statement-breakpoint
create trigger own_declarations_stale after insert or delete or update on special.own_declarations for each row execute function person_stale();
--> statement-breakpoint
create function imported_declarations_stale() returns trigger language plpgsql as $$
begin
  insert into statistics_stale (half)
    select distinct half_year(p.starts_on) from new_rows d join imported_placements p on p.id = d.placement_id where p.starts_on is not null;
  return null;
end $$;
--> statement-breakpoint
create trigger imported_declarations_stale_new after insert on special.imported_declarations referencing new table as new_rows for each statement execute function imported_declarations_stale();
--> statement-breakpoint
create trigger imported_declarations_stale_changed after update on special.imported_declarations referencing new table as new_rows for each statement execute function imported_declarations_stale();
--> statement-breakpoint
create trigger imported_declarations_stale_gone after delete on special.imported_declarations referencing old table as new_rows for each statement execute function imported_declarations_stale();
--> statement-breakpoint
create function outflow_stale() returns trigger language plpgsql as $$
begin
  insert into statistics_stale (half)
    select distinct half_year(day) from placements p cross join lateral (values (p.starts_on), (new.hired_on)) d (day) where p.id = new.placement_id and day is not null;
  return null;
end $$;
--> statement-breakpoint
create trigger outflow_answers_stale after insert or update on outflow_answers for each row execute function outflow_stale();
--> statement-breakpoint
-- Which organisation a name means, and by which definition a source speaks of origin, concerns all years.
create function all_figures_stale() returns trigger language plpgsql as $$
begin
  insert into statistics_stale (half) values (0);
  return null;
end $$;
--> statement-breakpoint
create trigger register_organisations_stale after update of name, enterprise_number, organisation_id on register_organisations for each statement execute function all_figures_stale();
--> statement-breakpoint
create trigger organisations_stale after update of kind, name, enterprise_number on organisations for each row
  when (old.kind <> new.kind or old.name <> new.name or old.enterprise_number is distinct from new.enterprise_number) execute function all_figures_stale();
--> statement-breakpoint
create trigger origin_definitions_stale after insert or update or delete on special.origin_definitions for each statement execute function all_figures_stale();
--> statement-breakpoint
create trigger imported_placements_emptied after truncate on imported_placements for each statement execute function all_figures_stale();
--> statement-breakpoint
create trigger placements_emptied after truncate on placements for each statement execute function all_figures_stale();
--> statement-breakpoint
create index imported_placements_hired on imported_placements (hired_on) where hired_on is not null;
--> statement-breakpoint
create function special_log_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'special.count_log is append-only';
end $$;
--> statement-breakpoint
create trigger count_log_append_only before update or delete or truncate on special.count_log for each statement execute function special_log_is_append_only();
--> statement-breakpoint
-- Whatever lies there already was never counted.
insert into statistics_stale (half) values (0);
