-- What a coordinator entered stays as it was entered: a correction is a new row.
create trigger parameter_rows_append_only before update or delete on parameter_rows
  for each row execute function refuse_change('parameter_rows_append_only');
--> statement-breakpoint
create trigger parameter_rows_never_truncated before truncate on parameter_rows
  for each statement execute function refuse_change('parameter_rows_append_only');
--> statement-breakpoint
-- The numbers of a table and month have no gap: a row always follows the one it replaces.
create function number_parameter_row() returns trigger language plpgsql as $$
begin
  if new.number <> 1 + (select coalesce(max(r.number), 0) from parameter_rows r where r.table_code = new.table_code and r.valid_from = new.valid_from) then
    perform refuse('parameter_rows_number', 'a row takes the place of the latest one of its month');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger parameter_rows_in_order before insert on parameter_rows
  for each row execute function number_parameter_row();
