import { sql } from "drizzle-orm";
import { closeDatabase, db } from "@/db/client";

const setSynchronousCommit = async (change: "set synchronous_commit to off" | "reset synchronous_commit"): Promise<void> => {
  const [row] = await db().execute<{ name: string }>(sql`select quote_ident(current_database()) as name`);
  await db().execute(sql.raw(`alter database ${row?.name} ${change}`));
  // Only new connections read it.
  await closeDatabase();
};

/**
 * Runs thousands of commands without each of them waiting for the disk. Only for work that is thrown away as a whole
 * when the machine stops in the middle of it; what is committed normally afterwards makes it safe with itself.
 */
export const hurried = async (work: () => Promise<void>): Promise<void> => {
  await setSynchronousCommit("set synchronous_commit to off");
  try {
    await work();
  } finally {
    await setSynchronousCommit("reset synchronous_commit");
  }
};
