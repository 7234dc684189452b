import { sql } from "drizzle-orm";
import { closeDatabase, db, reopenDatabase } from "@/db/client";

/**
 * Runs thousands of commands without each of them waiting for the disk, having its statements planned anew, or bringing
 * the search up to date: that is done once, at the end. Only for work that is thrown away as a whole when the machine stops
 * in the middle of it; what is committed normally afterwards makes it safe with itself.
 */
export const hurried = async (work: () => Promise<void>): Promise<void> => {
  await reopenDatabase({ prepares: true, settings: { synchronous_commit: "off", "app.offer_search": "later" } });
  try {
    await work();
    await db().execute(sql`select refresh_offer_search(null)`);
  } finally {
    await closeDatabase();
  }
};
