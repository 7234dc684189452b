import { existsSync } from "node:fs";
import path from "node:path";
import { parseEnv, type Env } from "@/lib/server/env";
import { projectRoot } from "@/scripts/site/processes";
import { readSecrets } from "@/scripts/site/secrets";

export interface SiteSettings {
  env: Env;
  /** Absolute; the embedded database, files, mails and generated secrets live in it. */
  dataDirectory: string;
  /** Whether the database is ours to start. */
  isEmbedded: boolean;
  /** The password of the embedded database. */
  databasePassword: string;
  /** What the site's processes get; the database's address joins it when it is known. */
  environment: NodeJS.ProcessEnv;
}

/** Reads `.env.local` and `.env`, as Next does; what is set already wins. */
export const loadEnvFiles = (): void => {
  for (const name of [".env.local", ".env"]) {
    const file = path.join(projectRoot, name);
    if (existsSync(file)) process.loadEnvFile(file);
  }
};

/**
 * Checks every setting and fills in what the embedded case makes itself.
 * @throws SettingsError naming what is wrong
 */
export const readSettings = async (source: NodeJS.ProcessEnv): Promise<SiteSettings> => {
  const env = parseEnv(source);
  const dataDirectory = path.resolve(projectRoot, env.DATA_DIR);
  const isEmbedded = env.DATABASE_URL === undefined;
  const secrets = isEmbedded ? await readSecrets(dataDirectory) : null;
  const environment: NodeJS.ProcessEnv = {
    ...source,
    PORT: String(env.PORT),
    APP_URL: env.APP_URL,
    AUTH_URL: env.APP_URL,
    DEMO: env.DEMO ? "1" : "0",
    DATA_DIR: dataDirectory,
    AUTH_SECRET: env.AUTH_SECRET ?? secrets?.authSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? secrets?.actionsKey,
    SPECIAL_KEY: env.SPECIAL_KEY ?? secrets?.specialKey,
    NEXT_TELEMETRY_DISABLED: "1",
    // We have read the .env files, or, in tests, must not; Next takes this as done.
    __NEXT_PROCESSED_ENV: "true",
  };
  return { env, dataDirectory, isEmbedded, databasePassword: secrets?.databasePassword ?? "", environment };
};
