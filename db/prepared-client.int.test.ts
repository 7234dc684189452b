import { sql } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { closeDatabase, db, reopenDatabase, transaction, type Db, type Tx } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";

useTestDatabase();
afterEach(closeDatabase);

/** How many statements the connection that runs `work` keeps parsed, beside the one that counts them. */
const keptBy = async (run: Db | Tx): Promise<number> => {
  for (const number of [1, 2, 3]) await run.execute(sql`select ${number}::int as number`);
  const [row] = await run.execute<{ kept: number }>(sql`select count(*)::int as kept from pg_prepared_statements where statement like 'select $1::int as number%'`);
  return row?.kept ?? -1;
};

test("a statement is parsed once a connection while connections prepare, in a transaction and in one inside it too", async () => {
  await reopenDatabase({ prepares: true, settings: { "app.offer_search": "later" } });
  expect(await transaction(keptBy)).toBe(1);
  expect(await transaction((tx) => tx.transaction(keptBy))).toBe(1);
  const [row] = await db().execute<{ setting: string }>(sql`select current_setting('app.offer_search') as setting`);
  expect(row?.setting).toBe("later");
});

test("a transaction that fails is rolled back as ever", async () => {
  await reopenDatabase({ prepares: true });
  await db().execute(sql`create table kept (number int)`);
  await expect(transaction(async (tx) => {
    await tx.execute(sql`insert into kept values (${1})`);
    throw new Error("rolled back on purpose");
  })).rejects.toThrow("rolled back on purpose");
  expect([...await db().execute(sql`select * from kept`)]).toEqual([]);
});

test("afterwards connections are as before", async () => {
  await reopenDatabase({ prepares: true, settings: { "app.offer_search": "later" } });
  await closeDatabase();
  expect(await transaction(keptBy)).toBe(0);
  const [row] = await db().execute<{ setting: string | null }>(sql`select current_setting('app.offer_search', true) as setting`);
  expect(row?.setting ?? "").toBe("");
});
