import { expect, type Browser, type Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { actors } from "./support/targets";
import { withDatabase } from "./support/database";
import { openAs } from "./support/open-as";
import { test } from "./support/test";

const pairs = 6;

/** Two registers of as many people at one host, and the pairs that the worker finds in them. */
const addRegisters = (run: string): Promise<unknown> => withDatabase((sql) => sql`
  with s as (insert into register_sources (name) values (${`${run} een`}), (${`${run} twee`}) returning id, name),
  b as (insert into import_batches (source_id, kind, file_name, file_sha256, rows, created, updated, unchanged, rejected)
    select id, 'placements', ${`${run}.csv`}, '', ${pairs}, ${pairs}, 0, 0, 0 from s returning id, source_id),
  h as (insert into register_organisations (name, name_key) values (${`Bakkerij ${run}`}, ${`bakkerij ${run.toLowerCase()}`}) returning id),
  p as (insert into imported_placements (source_id, batch_id, dossier, instrument, status, starts_on, ends_on, birth_year, gender, host_id, findings, row_hash)
    select s.id, b.id, right(s.name, 3) || n, 'school', 'completed', '2019-02-01', '2019-03-31', 1980 + n, 'female', h.id, '[]', ''
    from s join b on b.source_id = s.id cross join h cross join generate_series(1, ${pairs}::int) n returning id, source_id, birth_year)
  insert into duplicate_pairs (imported_id, other_imported_id, reasons)
  select least(a.id, o.id), greatest(a.id, o.id), '{same-birth-year,same-gender,same-start,same-end}'
  from p a join p o on o.birth_year = a.birth_year and o.source_id > a.source_id`);

const removeRegisters = (run: string): Promise<unknown> => withDatabase(async (sql) => {
  const sources = sql`select id from register_sources where name like ${`${run} %`}`;
  await sql`delete from imported_placements where source_id in (${sources})`;
  await sql`delete from duplicate_rounds where first_source_id in (${sources})`;
  await sql`delete from import_batches where source_id in (${sources})`;
  await sql`delete from register_sources where name like ${`${run} %`}`;
  await sql`delete from register_organisations where name = ${`Bakkerij ${run}`}`;
});

const counting = (run: string): Promise<number> => withDatabase(async (sql) => {
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int as n from imported_placements p join register_sources s on s.id = p.source_id where s.name like ${`${run} %`} and p.duplicate_of_id is null`;
  return row?.n ?? 0;
});

const narrowAndWide = async (page: Page): Promise<void> => {
  for (const [width, colorScheme] of [[360, "dark"], [1280, "light"]] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectAccessible(page);
  }
};

const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole("button", { name }).first().focus();
  await page.keyboard.press("Enter");
};

/** From the list of groups to the decision on this one, and back as a whole; `look` at each page. */
const decideAndTakeBack = async (page: Page, run: string, look: (page: Page) => Promise<void>): Promise<void> => {
  const between = new RegExp(`${run} (?:een en ${run} twee|twee en ${run} een)`);
  await page.goto("/coordinator/registers/dubbels");
  await page.getByRole("link", { name: "In groep" }).click();
  await look(page);
  await page.getByRole("link", { name: between }).click();
  await expect(page.getByText(`Er tellen ${pairs} stages minder in de cijfers.`)).toBeVisible();
  await look(page);
  await page.getByRole("radio", { name: `${run} een` }).check();
  await press(page, `Maak van ${pairs} paren telkens één stage`);

  await expect(page.getByRole("heading", { name: "Beslissingen over een groep" })).toBeVisible();
  expect(await counting(run)).toBe(pairs);
  await look(page);
  await press(page, new RegExp(String.raw`Neem alles terug\s*: ${between.source}`));
  await expect(page.getByRole("row", { name: between }).filter({ hasText: "Teruggenomen" }).first()).toBeVisible();
  expect(await counting(run)).toBe(2 * pairs);
};

const withRegisters = async (work: (run: string) => Promise<void>): Promise<void> => {
  const run = `E2E${Date.now().toString(36)}`;
  await addRegisters(run);
  try {
    await work(run);
  } finally {
    await removeRegisters(run);
  }
};

test("many likely duplicates are decided at once and taken back as a whole, by keyboard", async ({ browser }) => {
  test.setTimeout(120_000);
  await withRegisters(async (run) => decideAndTakeBack(await openAs(browser, actors.coordinator.name), run, narrowAndWide));
});

test("the same without JavaScript", async ({ browser }) => {
  test.setTimeout(120_000);
  await withRegisters(async (run) => decideAndTakeBack(await withoutScripts(browser), run, async () => undefined));
});

const withoutScripts = async (browser: Browser): Promise<Page> => {
  const signedIn = await openAs(browser, actors.coordinator.name);
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: await signedIn.context().storageState() });
  return context.newPage();
};
