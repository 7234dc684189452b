-- A load of thousands of offers brings the search up to date once, at its end: its connections say `app.offer_search` = `later`.
create or replace function keep_offer_search() returns trigger language plpgsql as $$
begin
  if current_setting('app.offer_search', true) = 'later' then return null; end if;
  perform refresh_offer_search(case tg_table_name
    when 'offers' then array[(to_jsonb(new) ->> 'id')::uuid]
    when 'organisations' then array(select id from offers where organisation_id = (to_jsonb(new) ->> 'id')::uuid and status = 'published')
    else array(select id from offers where municipality_nis = (to_jsonb(new) ->> 'nis')::int and status = 'published')
  end);
  return null;
end $$;
