import { sql } from "drizzle-orm";
import { db, transaction } from "@/db/client";
import { municipalities } from "@/db/reference/municipalities";
import { occupations } from "@/db/reference/occupations";

/** Of all offers that ever were, one in four is open: as in a register of several years. */
const openShare = 4;
const hosts = 200;

const asJson = (values: unknown) => sql`${JSON.stringify(values)}::text::jsonb`;

const occupationWords = occupations.map(({ name, alsoCalled }) => ({ name, words: alsoCalled.join(" ") }));

const addHosts = () => db().execute(sql`
  insert into organisations (kind, name, slug)
  select (array['flemish-government','local-government','company','non-profit'])[1 + n % 4]::organisation_kind, 'Gastheer ' || n, 'bench-host-' || n
  from generate_series(1, ${hosts}) n on conflict do nothing`);

const addAuthor = () => db().execute(sql`insert into people (given_name, family_name, email) values ('Bench', 'Bench', 'bench@example.be') on conflict do nothing`);

const addOffers = (count: number) => sql`
  insert into offers (slug, organisation_id, created_by_id, instrument, title, summary, tasks, occupation, education_level, hours_per_week,
                      starts_on, ends_on, municipality_nis, payer, status, published_at)
  select 'bench-' || n, host.id, author.id,
         (array['school','school','school','bis','wes','bvs','ibo','oao'])[1 + (n * 13) % 8],
         job.value ->> 'name' || (array[' in opleiding', ' in een jong team', '', ' bij de stad', ' in de zorg'])[1 + n % 5],
         'Je leert werken als ' || (job.value ->> 'name') || ' in een team dat je begeleidt. ' || (other.value ->> 'words'),
         -- Rare words too: an invented one for every tenth offer.
         'Je helpt bij ' || (job.value ->> 'words') || '. Een stage voor een student die wil leren in de praktijk. ' || (third.value ->> 'words') || ' woord' || (n / 10),
         job.value ->> 'name', (array['none','secondary','bachelor','master'])[1 + (n * 7) % 4], case when n % 3 = 0 then 19 else 38 end,
         date '2027-01-01' + (n % 300), date '2027-12-31', (place.value ->> 0)::int, (array['none','none','host','vdab'])[1 + (n * 5) % 4],
         case when n % ${openShare} = 0 then 'published' else 'closed' end::offer_status, timestamptz '2026-11-01' - make_interval(secs => (${count} - n) * 60)
  from generate_series(1, ${count}) n
  join organisations host on host.slug = 'bench-host-' || (1 + (n * 31) % ${hosts})
  join people author on author.email = 'bench@example.be'
  join jsonb_array_elements(${asJson(occupationWords)}) with ordinality job(value, i) on job.i = 1 + ((n * 17 + n / 97) % ${occupationWords.length})
  join jsonb_array_elements(${asJson(occupationWords)}) with ordinality other(value, i) on other.i = 1 + ((n * 29) % ${occupationWords.length})
  join jsonb_array_elements(${asJson(occupationWords)}) with ordinality third(value, i) on third.i = 1 + ((n * 41) % ${occupationWords.length})
  join jsonb_array_elements(${asJson(municipalities.map((m) => [Number(m.nis)]))}) with ordinality place(value, i) on place.i = 1 + ((n * 37) % ${municipalities.length})`;

/**
 * Fills an empty, migrated and seeded database with offers, one in four of them open, and the index that the search reads.
 * The guards on status are off meanwhile: this is a load, not a history.
 */
export const addManyOffers = async (count: number): Promise<void> => {
  await addHosts();
  await addAuthor();
  await transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`alter table offers disable trigger user`);
    await tx.execute(addOffers(count));
    await tx.execute(sql`alter table offers enable trigger user`);
    await tx.execute(sql`select refresh_offer_search(null)`);
  });
  await db().execute(sql`set statement_timeout = 0`);
  await db().execute(sql`vacuum (analyze) offer_search`);
  await db().execute(sql`analyze offer_facets, search_words, offers, organisations`);
};
