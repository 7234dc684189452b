import { EmbeddedPostgresError } from "@/db/embedded/binaries";
import { SettingsError } from "@/lib/server/env";
import { StartError } from "@/scripts/site/start-error";
import { loadEnvFiles, readSettings } from "@/scripts/site/settings";
import { startSite, type RunningSite } from "@/scripts/site/start-site";

/**
 * `npm start` and `npm run dev`: brings the whole site up, says where it is, and takes it down again when asked.
 * Exit status 0 after a wanted stop, 1 when something went wrong.
 */
const serve = async (mode: "start" | "dev"): Promise<number> => {
  const aborter = new AbortController();
  const wanted = new Promise<void>((resolve) => {
    // A terminal's Ctrl-C reaches us directly and through the parent: the second one means nothing.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        aborter.abort();
        resolve();
      });
    }
    stopWhenAlone(() => {
      aborter.abort();
      resolve();
    });
  });

  loadEnvFiles();
  let site: RunningSite;
  try {
    site = await startSite({ settings: await readSettings(process.env), mode, signal: aborter.signal });
  } catch (error) {
    if (aborter.signal.aborted) return 0;
    throw error;
  }
  console.log(`Ready on ${site.url}`);
  const reason = await Promise.race([wanted, site.broken]);
  if (!aborter.signal.aborted && reason) console.error(reason);
  await site.stop();
  return aborter.signal.aborted ? 0 : 1;
};

/** The process that started us may be killed without a chance to tell us. */
const stopWhenAlone = (stop: () => void): void => {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
};

/** What a person can mend is one sentence; anything else shows where it happened. */
const explain = (error: unknown): string => {
  const isExpected = [SettingsError, StartError, EmbeddedPostgresError].some((kind) => error instanceof kind);
  if (error instanceof Error && isExpected) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

const mode = process.argv[2] === "dev" ? "dev" : "start";
process.exitCode = await serve(mode).catch((error: unknown) => {
  console.error(explain(error));
  return 1;
});
// Idle sockets of the pools must not keep a stopped site alive.
process.exit();
