import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";

useTestDatabase();

describe("the database of a test file", () => {
  test("is PostgreSQL 18 that sorts as Dutch does", async () => {
    const [version] = await db().execute(sql`select current_setting('server_version') as version`);
    expect(version?.version).toMatch(/^18\./);
    const rows = await db().execute(sql`select word from (values ('zee'), ('École'), ('Eik'), ('appel')) as w(word) order by word`);
    expect(rows.map((row) => row.word)).toEqual(["appel", "École", "Eik", "zee"]);
  });

  test("has the queue, so that a command can enqueue in its own transaction", async () => {
    await transaction((tx) => tx.execute(sql`select graphile_worker.add_job('probe', '{}'::json)`));
    await expect(
      transaction(async (tx) => {
        await tx.execute(sql`select graphile_worker.add_job('probe', '{}'::json)`);
        throw new Error("the command failed");
      }),
    ).rejects.toThrow("the command failed");
    const [jobs] = await db().execute(sql`select count(*)::int as count from graphile_worker.jobs`);
    expect(jobs?.count).toBe(1);
  });
});
