import postgres from "postgres";
import { inject, afterAll, beforeEach, expect, test } from "vitest";
import { databaseAt } from "@/db/database-address";
import { loadOnce } from "@/db/load-once";

const name = "load_probe";

const onDatabase = async <T>(database: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(databaseAt(inject("testClusterUrl"), database), { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
};

const dropAll = () =>
  onDatabase("postgres", async (sql) => {
    await sql.unsafe(`drop database if exists ${name}`);
    await sql.unsafe(`drop database if exists ${name}_before_load`);
  });

const words = () => onDatabase(name, async (sql) => (await sql`select word from words order by word`).map((row) => String(row.word)));
const add = (word: string) => onDatabase(name, (sql) => sql`insert into words values (${word})`.then(() => undefined));
const load = (work: () => Promise<void>) => loadOnce(databaseAt(inject("testClusterUrl"), name), work);

beforeEach(async () => {
  await dropAll();
  await onDatabase("postgres", (sql) => sql.unsafe(`create database ${name}`));
  await onDatabase(name, (sql) => sql`create table words (word text)`);
  await add("imported");
});

afterAll(dropAll);

test("demo data are loaded once", async () => {
  await load(() => add("demo"));
  await load(() => add("again"));
  expect(await words()).toEqual(["demo", "imported"]);
});

test("a load that broke off is begun again on what was there before it", async () => {
  await expect(load(async () => {
    await add("half");
    throw new Error("killed");
  })).rejects.toThrow("killed");
  await load(() => add("whole"));
  expect(await words()).toEqual(["imported", "whole"]);
});
