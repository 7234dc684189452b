import path from "node:path";
import { closeDatabase } from "@/db/client";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@/db/embedded";
import { migrateDatabase } from "@/db/migrate";
import { seedReference } from "@/db/reference/seed";
import { sealPlainDeclarations } from "@/lib/server/special/reseal";
import type { SiteSettings } from "@/scripts/site/settings";

export interface OpenDatabase {
  url: string;
  /** Closes our connections, and stops an embedded PostgreSQL that nobody else uses. */
  close: () => Promise<void>;
}

/**
 * Starts or joins the database, brings it to the schema and the reference data of this version, and makes `db()` of this
 * process reach it.
 * @throws EmbeddedPostgresError, or the failed migration
 */
export const openDatabase = async (settings: SiteSettings): Promise<OpenDatabase> => {
  const embedded = settings.isEmbedded ? await startEmbedded(settings) : null;
  const url = embedded?.url ?? settings.env.DATABASE_URL ?? "";
  const close = async () => {
    // Work that was cut off must not open the pools again and so keep the server.
    delete process.env.DATABASE_URL;
    await closeDatabase();
    await embedded?.stopIfUnused();
  };
  // A setting that is not set must stay so: `process.env` would hold the text "undefined".
  const set = Object.entries(settings.environment).filter(([, value]) => value !== undefined);
  Object.assign(process.env, Object.fromEntries(set), { DATABASE_URL: url });
  try {
    await migrateDatabase(url);
    await seedReference();
    await sealPlainDeclarations();
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
};

const startEmbedded = ({ dataDirectory, databasePassword }: SiteSettings): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ directory: path.join(dataDirectory, "postgres"), password: databasePassword });
