import { resealEverything } from "@/lib/server/special/reseal";
import { openDatabase } from "@/scripts/site/database";
import { loadEnvFiles, readSettings } from "@/scripts/site/settings";

/** `npm run special:reseal`: seals origin and disability again with SPECIAL_KEY, so that a key of SPECIAL_OLD_KEYS can go. */
loadEnvFiles();
const database = await openDatabase(await readSettings(process.env));
try {
  const { resealed, left } = await resealEverything();
  console.log(`${resealed} sealed again with the current key.`);
  if (left > 0) console.log(`${left} texts of replaced register rows still need the old key; they go when their batch can no longer be undone.`);
} finally {
  await database.close();
}
