import { rebuildStatistics } from "@/lib/server/statistics/refresh-statistics";
import { openDatabase } from "@/scripts/site/database";
import { loadEnvFiles, readSettings } from "@/scripts/site/settings";

/** `npm run statistics`: counts all figures anew from the rows, beside a running site or without one. */
loadEnvFiles();
const database = await openDatabase(await readSettings(process.env));
try {
  const started = performance.now();
  await rebuildStatistics();
  console.log(`All figures were counted anew in ${Math.round(performance.now() - started)} ms.`);
} finally {
  await database.close();
}
