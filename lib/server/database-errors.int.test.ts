import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { promisesWithWords } from "@/lib/server/database-errors";

useTestDatabase();

test("each sentence for a refusal of the database belongs to a promise that the database makes, under that very name", async () => {
  const rows = await db().execute<{ name: string }>(sql`
    select conname::text as name from pg_constraint
    union select indexrelid::regclass::text from pg_index where indisunique
    union select (regexp_matches(prosrc, 'refuse\\(''([a-z_]+)''', 'g'))[1] from pg_proc where pronamespace = 'public'::regnamespace
    union select split_part(encode(tgargs, 'escape'), '\\000', 1) from pg_trigger where tgnargs > 0`);
  const made = new Set(rows.map(({ name }) => name));
  expect(promisesWithWords.filter((name) => !made.has(name))).toEqual([]);
  expect(promisesWithWords.length).toBeGreaterThan(40);
});
