import { sql } from "drizzle-orm";
import type { WorkerEventMap } from "graphile-worker";
import { afterEach, expect, test } from "vitest";
import { closeDatabase, db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { GET as health } from "@/app/api/health/route";
import { GET as ready } from "@/app/api/ready/route";
import { watchDeadWorkers } from "@/lib/server/queue/dead-workers";

useTestDatabase();

const url = () => process.env.DATABASE_URL ?? "";
let original = "";
const breakConnection = async () => {
  original = url();
  await closeDatabase();
  process.env.DATABASE_URL = "postgres://nobody@127.0.0.1:1/nothing";
};
afterEach(async () => {
  if (!original) return;
  await closeDatabase();
  process.env.DATABASE_URL = original;
  original = "";
});

test("health is UP while the database answers, and never stored", async () => {
  const answer = await health();
  expect([answer.status, await answer.json(), answer.headers.get("cache-control")]).toEqual([200, { status: "UP" }, "no-store"]);
});

test("health is DOWN within three seconds when it does not", async () => {
  await breakConnection();
  const start = performance.now();
  const answer = await health();
  expect([answer.status, await answer.json()]).toEqual([503, { status: "DOWN" }]);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test("ready names its parts; without a worker the site still serves people", async () => {
  expect(await (await ready()).json()).toEqual({ status: "UP", checks: { database: "UP", schema: "UP", worker: "DOWN" } });
  const worker = watchDeadWorkers(url());
  // Of the library's pool only its name is looked at.
  worker.events.emit("pool:create", { workerPool: { id: "pool-test" } } as WorkerEventMap["pool:create"]);
  await worker.release();
  expect(await (await ready()).json()).toMatchObject({ checks: { worker: "UP" } });
  await worker.stop();
});

test("ready is DOWN on a database that has not got this version's schema yet", async () => {
  await db().execute(sql`delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)`);
  const answer = await ready();
  expect([answer.status, await answer.json()]).toMatchObject([503, { status: "DOWN", checks: { database: "UP", schema: "DOWN" } }]);
});
