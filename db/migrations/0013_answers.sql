-- A frozen answer and everything it was made of stay as they are.
create trigger frozen_answer_never_changes before update or delete on frozen_answers
  for each row execute function refuse_change('frozen_answer_never_changes');
--> statement-breakpoint
create trigger frozen_answer_never_truncated before truncate on frozen_answers
  for each statement execute function refuse_change('frozen_answer_never_changes');
--> statement-breakpoint
create function guard_frozen_question() returns trigger language plpgsql as $$
declare
  question uuid := case tg_table_name when 'answer_parts' then coalesce((to_jsonb(new) ->> 'question_id')::uuid, (to_jsonb(old) ->> 'question_id')::uuid)
                                      else coalesce((to_jsonb(new) ->> 'id')::uuid, (to_jsonb(old) ->> 'id')::uuid) end;
begin
  if exists (select 1 from frozen_answers f where f.question_id = question) then
    perform refuse('frozen_answer_never_changes', 'the answer is frozen');
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger frozen_parts before insert or update or delete on answer_parts for each row execute function guard_frozen_question();
--> statement-breakpoint
create trigger frozen_question before update or delete on parliamentary_questions for each row execute function guard_frozen_question();
--> statement-breakpoint
-- Frozen only when somebody else than its writer agreed with every part.
create function guard_answer_agreed() returns trigger language plpgsql as $$
begin
  perform 1 from parliamentary_questions where id = new.question_id for update;
  if exists (select 1 from answer_parts p where p.question_id = new.question_id and p.agreed_by_id is null)
     or not exists (select 1 from answer_parts p where p.question_id = new.question_id) then
    perform refuse('answer_agreed', 'a part was not agreed by a second person');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger answer_agreed before insert on frozen_answers for each row execute function guard_answer_agreed();
