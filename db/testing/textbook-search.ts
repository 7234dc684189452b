import { sql } from "drizzle-orm";
import { db, transaction } from "@/db/client";

/** The table that a textbook would search: every offer, open or not, with its text as one vector. */
export const prepareTextbookSearch = async (): Promise<void> => {
  await transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`
      create table textbook_offers as
      select o.id, o.title, o.status, o.published_at, o.municipality_nis, coalesce(o.instrument, 'employment') as instrument, o.payer, o.education_level,
             m.province, host.kind::text as organisation, o.hours_per_week >= 36 as is_full,
             to_tsvector('dutch', concat_ws(' ', o.title, host.name, o.occupation, o.summary, o.tasks)) as words
      from offers o join municipalities m on m.nis = o.municipality_nis join organisations host on host.id = o.organisation_id`);
    await tx.execute(sql`create index on textbook_offers using gin (words)`);
    await tx.execute(sql`create index on textbook_offers (published_at desc)`);
  });
  await db().execute(sql`vacuum (analyze) textbook_offers`);
};

/** The same page as a textbook would ask it: rank every hit, count every hit, grouping sets for the facets. */
export const textbookSearch = async (text: string, nis: readonly number[] | null): Promise<unknown> => {
  const place = nis ? sql`and municipality_nis = any(string_to_array(${nis.join(",")}, ',')::int[])` : sql``;
  const words = text === "" ? sql`` : sql`and words @@ websearch_to_tsquery('dutch', ${text})`;
  const rank = text === "" ? sql`0` : sql`ts_rank_cd(words, websearch_to_tsquery('dutch', ${text}))`;
  return db().execute(sql`
    with hits as materialized (
      select *, ${rank} as rank from textbook_offers where status = 'published' ${words} ${place})
    select (select json_agg(page) from (select id, title from hits order by rank desc, published_at desc limit 20) page) as items,
           (select count(*) from hits) as total,
           (select json_agg(f) from (select province, organisation, instrument, payer, education_level, is_full, count(*) from hits
              group by grouping sets ((province), (organisation), (instrument), (payer), (education_level), (is_full))) f) as facets`);
};
