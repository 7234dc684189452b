import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { assertCan, type Actor } from "@/lib/domain/access";

/** Names of the sources that exist, for the diversity service, which may write each of them. */
export const listSources = async (actor: Actor): Promise<string[]> => {
  assertCan(actor, "register.read");
  const rows = await db().execute<{ name: string }>(sql`select name from register_sources order by lower(name) limit 500`);
  return rows.map(({ name }) => name);
};
