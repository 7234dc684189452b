import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { PgTransaction } from "drizzle-orm/pg-core";
import type { PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import type { ExtractTablesWithRelations } from "drizzle-orm";
import postgres from "postgres";
import { preparedClient } from "@/db/prepared-client";

type Schema = Record<string, never>;
type FullDatabase = PostgresJsDatabase<Schema>;

/** Single statements only: there is one way to begin a transaction, and it is `transaction`. */
export type Db = Omit<FullDatabase, "transaction">;
export type Tx = PgTransaction<PostgresJsQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

interface Pools {
  url: string;
  single: FullDatabase;
  transactions: FullDatabase;
  read: FullDatabase;
  clients: postgres.Sql[];
}

declare global {
  // Next reloads modules in development; the pools must survive that or connections leak.
  // oxlint-disable-next-line no-var -- only `var` declares a property of globalThis
  var opstapPools: Pools | undefined;
}

/** How connections behave while one long piece of work runs. */
interface Session {
  /** Each statement is parsed and planned once a connection. */
  prepares?: boolean;
  /** Settings of PostgreSQL, by name. */
  settings?: Readonly<Record<string, string>>;
}

const poolSize = 10;

const connect = (url: string, { prepares = false, settings = {} }: Session): postgres.Sql => {
  const client = postgres(url, {
    max: poolSize,
    idle_timeout: 30,
    max_lifetime: 60 * 30,
    connect_timeout: 5,
    onnotice: () => undefined,
    connection: {
      TimeZone: "UTC",
      statement_timeout: Number(process.env.STATEMENT_TIMEOUT_MS ?? 20_000),
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
      ...settings,
    },
  });
  return prepares ? preparedClient(client) : client;
};

const open = (session: Session = {}): Pools => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start through `npm start`, or set it to a PostgreSQL address.");
  const single = connect(url, session);
  const transactions = connect(url, session);
  const readUrl = process.env.DATABASE_READ_URL;
  const read = readUrl ? connect(readUrl, session) : single;
  const options = { casing: "snake_case" } as const;
  return {
    url,
    single: drizzle(single, options),
    transactions: drizzle(transactions, options),
    read: read === single ? drizzle(single, options) : drizzle(read, options),
    clients: [...new Set([single, transactions, read])],
  };
};

const pools = (): Pools => (globalThis.opstapPools ??= open());

/** The database for single statements. Opened at the first call, never at import: the build runs without one. */
export const db = (): Db => pools().single;

/** Reads of the public catalogue and of statistics: the replica of DATABASE_READ_URL, if there is one. */
export const readDb = (): Db => pools().read;

/** The adapter of next-auth asks for a whole database in its type; nothing else may use this. */
export const adapterDb = (): FullDatabase => pools().single;

/**
 * Runs `work` in one transaction, on a pool that nothing else uses.
 * Why a second pool: `begin` of postgres.js 3.4.9 on a busy connection can run later statements of others
 * inside this transaction, and lose them with it (upstream issues 823, 1189, 1210).
 */
export const transaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => pools().transactions.transaction(work);

/**
 * The same, in which every statement sees one and the same state of the data. A table that is locked before anything is read
 * is seen as it stands when the lock is held.
 */
export const snapshotTransaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  pools().transactions.transaction(work, { isolationLevel: "repeatable read" });

/** Closes every pool; a later call opens new ones. */
export const closeDatabase = async (): Promise<void> => {
  const open = globalThis.opstapPools;
  globalThis.opstapPools = undefined;
  if (open) await Promise.all(open.clients.map((client) => client.end({ timeout: 5 })));
};

/** Closes every pool and opens new ones whose connections all behave so, until `closeDatabase`. */
export const reopenDatabase = async (session: Session): Promise<void> => {
  await closeDatabase();
  globalThis.opstapPools = open(session);
};
