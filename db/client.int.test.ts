import { spawnSync } from "node:child_process";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { countLostWrites, driverOn, heldMilliseconds, type Driver } from "@/db/testing/lost-writes";

/*
 * `begin` of postgres.js 3.4.9 can send BEGIN on a connection that it has not reserved, when BEGIN fills the pipeline:
 * statements of others then run inside that transaction, and are lost with it although they were acknowledged
 * (porsager/postgres issues 823, 1189, 1210). db/client.ts therefore keeps two pools; this repeats the measurement.
 */
useTestDatabase();

const poolSizes = [1, 2, 5, 10];
const url = () => process.env.DATABASE_URL ?? "";

/** Our own two doors, which are all that the rest of the code has. */
const ourDriver = (): Driver => ({
  write: (run, name) => db().execute(sql`insert into acknowledged (run, name) values (${run}, ${name})`),
  rollBack: () =>
    transaction(async (tx) => {
      await tx.execute(sql`select pg_sleep(${heldMilliseconds / 1_000})`);
      throw new Error("rolled back on purpose");
    }),
  close: () => Promise.resolve(),
});

describe("acknowledged writes", () => {
  test("are all there after transactions rolled back among them", async () => {
    const { acknowledged, lost } = await countLostWrites(url(), [ourDriver(), ourDriver(), ourDriver()]);
    expect(acknowledged).toBeGreaterThan(9_000);
    expect(lost).toBe(0);
  });

  test("are all there with two pools of any size", async () => {
    const { acknowledged, lost } = await countLostWrites(url(), poolSizes.map((size) => driverOn(url(), size, "two")));
    expect(acknowledged).toBeGreaterThan(12_000);
    expect(lost).toBe(0);
  });

  test("get lost on one pool, which is why there are two", () => {
    // In a process of its own, because the driver also throws where nobody can catch it. Once this fails, a newer
    // driver may have mended it, and the second pool can be thought over.
    const code = `
      import { countLostWrites, driverOn } from "@/db/testing/lost-writes";
      process.on("uncaughtException", () => undefined);
      const url = process.env.DATABASE_URL;
      console.log(JSON.stringify(await countLostWrites(url, ${JSON.stringify(poolSizes)}.map((size) => driverOn(url, size, "one")))));
      process.exit();`;
    const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], { encoding: "utf8", timeout: 25_000 });
    expect(JSON.parse(stdout)).toMatchObject({ lost: expect.any(Number) });
    expect(JSON.parse(stdout).lost).toBeGreaterThan(0);
  });
});
