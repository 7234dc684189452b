-- Attendance: only declared transitions, by the roles declared for them.
create trigger declared_transition before insert or update of status on attendance_months
  for each row execute function guard_status('attendance', 'draft');
--> statement-breakpoint
-- A confirmed month never becomes another month, and is never taken away.
create function guard_attendance_month() returns trigger language plpgsql as $$
begin
  if old.status = 'confirmed' and (tg_op = 'DELETE' or new.placement_id <> old.placement_id or new.month <> old.month
     or new.confirmed_at <> old.confirmed_at or new.confirmed_by_id <> old.confirmed_by_id) then
    perform refuse('confirmed_month_stays', 'a confirmed month of attendance is never changed');
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger confirmed_month_stays before update or delete on attendance_months
  for each row execute function guard_attendance_month();
--> statement-breakpoint
-- Days are written while the month is a draft. Once it is confirmed only corrections come in: a new row that names the
-- row it corrects, of the same day, and the reason. What was written before a confirmation is never changed or removed.
create function guard_attendance_day() returns trigger language plpgsql as $$
declare
  written attendance_days := case tg_op when 'DELETE' then old else new end;
  whole attendance_months;
begin
  select * into whole from attendance_months where id = written.month_id for share;
  if date_trunc('month', written.day)::date <> whole.month then
    perform refuse('attendance_in_its_month', 'the day lies in another month');
  end if;
  if whole.status = 'submitted' or (whole.status = 'confirmed' and tg_op <> 'INSERT')
     or (tg_op = 'UPDATE' and old.month_id <> new.month_id) then
    perform refuse('confirmed_month_stays', 'a month that was handed in is changed by corrections alone');
  end if;
  if (whole.status = 'confirmed') <> (written.corrects_id is not null) and tg_op <> 'DELETE' then
    perform refuse('confirmed_month_stays', 'a correction belongs to a confirmed month, and nothing else does');
  end if;
  if tg_op = 'INSERT' and new.corrects_id is not null and not exists (
    select 1 from attendance_days d where d.id = new.corrects_id and d.month_id = new.month_id and d.day = new.day
  ) then
    perform refuse('attendance_in_its_month', 'a correction is of the same day');
  end if;
  return written;
end $$;
--> statement-breakpoint
create trigger confirmed_month_stays before insert or update or delete on attendance_days
  for each row execute function guard_attendance_day();
--> statement-breakpoint
create unique index attendance_days_first on attendance_days (month_id, day) where corrects_id is null;
--> statement-breakpoint
-- An answer is given once.
create trigger outflow_answer_never_changes before update or delete on outflow_answers
  for each row execute function refuse_change('outflow_answer_never_changes');
--> statement-breakpoint
-- What must hold of follow-up. No rows = all is well.
create function check_follow_up_invariants() returns table (invariant text, subject text) language sql stable as $$
  select 'attendance lies within the placement', d.id::text from attendance_days d
    join attendance_months m on m.id = d.month_id join placements p on p.id = m.placement_id
    where d.day < p.starts_on or d.day > greatest(p.ends_on, coalesce(p.ended_on, p.ends_on))
  union all
  select 'a confirmed month has one row a day that counts', min(d.id::text) from attendance_days d join attendance_months m on m.id = d.month_id
    where m.status = 'confirmed' and not exists (select 1 from attendance_days later where later.corrects_id = d.id)
    group by d.month_id, d.day having count(*) > 1
  union all
  select 'an answer follows a question', a.placement_id::text from outflow_answers a
    where not exists (select 1 from outflow_questions q where q.placement_id = a.placement_id and q.months = a.months)
$$;
