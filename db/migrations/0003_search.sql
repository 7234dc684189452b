-- Dutch, with accents that the stemmer does not know taken off first (it knows those of Dutch itself).
create text search configuration nl (copy = dutch);
--> statement-breakpoint
alter text search configuration nl alter mapping for asciiword, word, asciihword, hword, hword_asciipart, hword_part
  with unaccent, dutch_stem;
--> statement-breakpoint
-- Dutch writes compounds as one word, and people type the part they know: "heftruckchauffeur" is also found by "chauffeur".
-- Gives the two parts of every word that ends in a name for who works or what is done, without the s or en between them.
create function compound_parts(words text) returns text language sql immutable parallel safe as $$
  select coalesce(string_agg(part[1] || ' ' || part[3], ' '), '')
  from regexp_matches(lower(words),
    '\m(\w{3,}?)(s|en)?(medewerker|begeleider|assistent|technicus|chauffeur|installateur|ontwikkelaar|beheerder|bediener'
    '|arbeider|bouwer|hersteller|verzorger|onderwijzer|leraar|leerkracht|kundige|analist|ingenieur|operator|redacteur|adviseur'
    '|controleur|bewaker|toezichter|koerier|onderhoud|beheer|opvang|zorg|bouw)(?:s|n|en)?\M', 'g') part
$$;
--> statement-breakpoint
-- A word of our own that no text contains, at weight B: 'instrument:bis'.
create function search_label(label text) returns tsvector language sql immutable parallel safe as $$
  select (quote_literal(label) || ':1B')::tsvector
$$;
--> statement-breakpoint
-- Title A; organisation, occupation, instrument and the parts of compounds B; the text and the municipality C.
create function offer_words(offer offers, host organisations, place text) returns tsvector language sql stable parallel safe as $$
  select setweight(to_tsvector('nl', offer.title), 'A')
    || setweight(to_tsvector('nl', concat_ws(' ', host.name, array_to_string(host.aliases, ' '), offer.occupation,
         compound_parts(offer.title || ' ' || offer.occupation))), 'B')
    || search_label('instrument:' || coalesce(offer.instrument, 'employment'))
    || setweight(to_tsvector('nl', concat_ws(' ', offer.summary, offer.tasks, offer.learning, offer.guidance, offer.requirements, place)), 'C')
$$;
--> statement-breakpoint
-- Who hosts, as people filter by it: VDAB and the diversity service are Flemish government, schools stand with non-profits.
create function host_group(kind organisation_kind) returns text language sql immutable parallel safe as $$
  select case
    when kind in ('flemish-government', 'vdab', 'diversity-service') then 'flemish-government'
    when kind in ('local-government', 'company') then kind::text
    else 'non-profit'
  end
$$;
--> statement-breakpoint
-- What the search should know of every published offer.
create view searchable_offers as
  select offer.id as offer_id, offer.published_at, offer.organisation_id, offer.municipality_nis, offer.starts_on,
         coalesce(offer.apply_until, 'infinity') as apply_until,
         offer.instrument, host_group(host.kind) as organisation, place.province, offer.payer, offer.education_level as education,
         -- 38 hours is the legal week; sectors with shorter weeks call 36 full-time.
         case when offer.hours_per_week >= 36 then 'full' else 'part' end as hours,
         offer_words(offer, host, place.name) as words,
         lower(concat_ws(' ', offer.title, offer.occupation, host.name)) as spoken
  from offers offer
  join organisations host on host.id = offer.organisation_id
  join municipalities place on place.nis = offer.municipality_nis
  where offer.status = 'published';
--> statement-breakpoint
-- Brings the rows of these offers (null = all) in step: published ones are there as they are now, others are not.
create function refresh_offer_search(changed uuid[]) returns void language plpgsql as $$
begin
  delete from offer_search s
    where (changed is null or s.offer_id = any(changed)) and not exists (select 1 from offers o where o.id = s.offer_id and o.status = 'published');

  insert into offer_facets (instrument, organisation, province, payer, education, hours)
    select distinct instrument, organisation, province, payer, education, hours
    from searchable_offers where changed is null or offer_id = any(changed)
    on conflict do nothing;

  -- In one order, so that two transactions that bring the same new words wait for each other and never in a circle.
  insert into search_words (word, plain)
    select distinct word, unaccent(word) from searchable_offers, regexp_split_to_table(spoken, '[^[:alpha:]]+') word
    where (changed is null or offer_id = any(changed)) and length(word) >= 3
    order by word
    on conflict do nothing;

  insert into offer_search (offer_id, published_at, facet_id, organisation_id, municipality_nis, starts_on, apply_until, words)
    select v.offer_id, v.published_at, f.id, v.organisation_id, v.municipality_nis, v.starts_on, v.apply_until, v.words
    from searchable_offers v
    join offer_facets f on f.instrument is not distinct from v.instrument and f.organisation = v.organisation
     and f.province = v.province and f.payer = v.payer and f.education = v.education and f.hours = v.hours
    where changed is null or v.offer_id = any(changed)
    on conflict (offer_id) do update set
      published_at = excluded.published_at, facet_id = excluded.facet_id, organisation_id = excluded.organisation_id,
      municipality_nis = excluded.municipality_nis, starts_on = excluded.starts_on, apply_until = excluded.apply_until, words = excluded.words;
end $$;
--> statement-breakpoint
create function keep_offer_search() returns trigger language plpgsql as $$
begin
  perform refresh_offer_search(case tg_table_name
    when 'offers' then array[(to_jsonb(new) ->> 'id')::uuid]
    when 'organisations' then array(select id from offers where organisation_id = (to_jsonb(new) ->> 'id')::uuid and status = 'published')
    else array(select id from offers where municipality_nis = (to_jsonb(new) ->> 'nis')::int and status = 'published')
  end);
  return null;
end $$;
--> statement-breakpoint
create trigger offer_enters_search after insert on offers for each row
  when (new.status = 'published') execute function keep_offer_search();
--> statement-breakpoint
-- Every column that is searched or filtered; an application, which only counts a place as taken, rewrites nothing.
create trigger offer_keeps_search after update of status, title, summary, tasks, learning, guidance, requirements, occupation,
    instrument, education_level, hours_per_week, payer, starts_on, apply_until, published_at, municipality_nis, organisation_id on offers
  for each row when (old.status = 'published' or new.status = 'published') execute function keep_offer_search();
--> statement-breakpoint
create trigger host_keeps_search after update of name, aliases, kind on organisations for each row
  when ((old.name, old.aliases, old.kind) is distinct from (new.name, new.aliases, new.kind)) execute function keep_offer_search();
--> statement-breakpoint
create trigger place_keeps_search after update of name, province on municipalities for each row
  when ((old.name, old.province) is distinct from (new.name, new.province)) execute function keep_offer_search();
--> statement-breakpoint
-- Counting and paging read this index alone, never the texts.
create index offer_search_newest on offer_search (published_at desc, offer_id desc)
  include (facet_id, municipality_nis, starts_on, apply_until, organisation_id);
--> statement-breakpoint
create index offer_search_place on offer_search (municipality_nis)
  include (facet_id, published_at, offer_id, starts_on, apply_until, organisation_id);
--> statement-breakpoint
-- Terms as the application understood them: all of them must be met, each by any of its choices,
-- `{"phrase": "social media"}`, `{"prefix": "verpl"}` or `{"label": "instrument:bis"}`. Null when nothing is left to search by.
create function search_query(terms jsonb) returns tsquery language plpgsql immutable parallel safe as $$
declare
  result tsquery;
  clause tsquery;
  part tsquery;
  term jsonb;
  choice jsonb;
begin
  for term in select jsonb_array_elements(terms) loop
    clause := null;
    for choice in select jsonb_array_elements(term) loop
      part := case
        when choice ? 'phrase' then phraseto_tsquery('nl', choice ->> 'phrase')
        when choice ? 'prefix' then (quote_literal(choice ->> 'prefix') || ':*')::tsquery
        else quote_literal(choice ->> 'label')::tsquery
      end;
      if numnode(part) > 0 then clause := coalesce(clause || part, part); end if;
    end loop;
    if clause is not null then result := coalesce(result && clause, clause); end if;
  end loop;
  return result;
end $$;
