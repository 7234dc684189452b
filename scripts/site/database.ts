import path from "node:path";
import { closeDatabase } from "@/db/client";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@/db/embedded";
import { migrateDatabase } from "@/db/migrate";
import type { SiteSettings } from "@/scripts/site/settings";

export interface OpenDatabase {
  url: string;
  /** Closes our connections, and stops an embedded PostgreSQL that nobody else uses. */
  close(): Promise<void>;
}

/**
 * Starts or joins the database, brings it to this version's schema and makes `db()` of this process reach it.
 * @throws EmbeddedPostgresError, or the failed migration
 */
export const openDatabase = async (settings: SiteSettings): Promise<OpenDatabase> => {
  const embedded = settings.isEmbedded ? await startEmbedded(settings) : null;
  const url = embedded?.url ?? settings.env.DATABASE_URL ?? "";
  try {
    await migrateDatabase(url);
  } catch (error) {
    await embedded?.stopIfUnused();
    throw error;
  }
  process.env.DATABASE_URL = url;
  process.env.DEMO = settings.env.DEMO ? "1" : "0";
  return {
    url,
    close: async () => {
      await closeDatabase();
      await embedded?.stopIfUnused();
    },
  };
};

const startEmbedded = ({ dataDirectory, databasePassword }: SiteSettings): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ directory: path.join(dataDirectory, "postgres"), password: databasePassword });
