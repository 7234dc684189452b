import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { recordAudit } from "@/lib/server/audit";
import { verifyAudit } from "@/lib/server/verify-audit";

useTestDatabase();

/** What somebody with the database's own keys can do, and only the chain can show. */
const behindTheTriggers = async (statement: ReturnType<typeof sql>) => {
  await db().execute(sql`alter table audit_entries disable trigger user`);
  await db().execute(statement);
  await db().execute(sql`alter table audit_entries enable trigger user`);
};

const record = (subject: number) =>
  transaction((tx) => recordAudit(tx, {
    actor: "system", event: "offer.expire", subjectKind: "offer", subjectId: `00000000-0000-7000-8000-00000000000${subject}`,
  }));

beforeEach(async () => {
  await behindTheTriggers(sql`delete from audit_entries`);
  await db().execute(sql`update audit_head set seq = 0, hash = repeat('0', 64)`);
  for (const subject of [1, 2, 3, 4]) await record(subject);
});

test("a trail that nobody touched is whole", async () => {
  expect(await verifyAudit()).toMatchObject({ entries: 4, head: expect.stringMatching(/^[0-9a-f]{64}$/u), breaks: [] });
});

test("50 writers at once make one chain without gaps", async () => {
  await Promise.all(Array.from({ length: 50 }, (_, index) => record(index % 10)));
  expect(await verifyAudit()).toMatchObject({ entries: 54, breaks: [] });
});

test.each([
  ["changed", sql`update audit_entries set event = 'offer.publish' where seq = 2`, 2],
  ["out of order", sql`delete from audit_entries where seq = 2`, 3],
  ["the end is missing", sql`delete from audit_entries where seq = 4`, 4],
])("an entry that was tampered with is named: %s", async (problem, statement, seq) => {
  await behindTheTriggers(statement);
  expect((await verifyAudit()).breaks).toContainEqual({ seq, problem });
});
