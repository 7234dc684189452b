import { verifyAudit } from "@/lib/server/verify-audit";
import { openDatabase } from "@/scripts/site/database";
import { loadEnvFiles, readSettings } from "@/scripts/site/settings";

/** `npm run audit:verify`: recomputes the hash chain of the audit trail. Exit status 1 when it is broken. */
const run = async (): Promise<number> => {
  loadEnvFiles();
  const database = await openDatabase(await readSettings(process.env));
  try {
    const { entries, head, breaks } = await verifyAudit();
    for (const { seq, problem } of breaks) console.error(`Entry ${seq}: ${problem}.`);
    console.log(breaks.length === 0
      ? `The audit trail is whole: ${entries} entries, the last one has hash ${head}.`
      : `The audit trail is broken in ${breaks.length} places among ${entries} entries.`);
    return breaks.length === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
};

process.exit(await run());
