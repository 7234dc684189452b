import { sql } from "drizzle-orm";
import { readDb } from "@/db/client";
import { flemishHost, type FlemishHost } from "./flemish-host";

/** The hosts of the Flemish government, by the key that actions carry. */
export type FlemishHosts = ReadonlyMap<string, FlemishHost>;

interface NamedHost extends Record<string, unknown> {
  key: string;
  name: string;
  enterprise_number: string | null;
}

/**
 * Finds the hosts of the Flemish government among those of registers and of this site. Done at every question, so that a
 * name that joins the list of entities counts at once, for all years.
 */
export const readFlemishHosts = async (): Promise<FlemishHosts> => {
  const named = await readDb().execute<NamedHost>(sql`
    select 'register ' || id as key, name, enterprise_number from register_organisations
    union all
    select 'site ' || id, name, enterprise_number from organisations where kind in ('flemish-government', 'vdab', 'diversity-service')`);
  const hosts = new Map<string, FlemishHost>();
  for (const { key, name, enterprise_number: enterpriseNumber } of named) {
    const host = flemishHost({ name, enterpriseNumber });
    // An organisation of this site is of the Flemish government by its kind, in the list or not.
    if (host ?? key.startsWith("site ")) hosts.set(key, host ?? { entity: null });
  }
  return hosts;
};
