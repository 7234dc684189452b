import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { nameKey } from "@/lib/domain/imports/name-key";

/** An organisation as a row names it: a number, a name, or both. */
export interface RegisterHost {
  enterpriseNumber: string | null;
  name: string;
}

/** Number and name together are one organisation; the spelling of the name does not count. */
export const hostKey = ({ enterpriseNumber, name }: RegisterHost): string => `${enterpriseNumber ?? ""} ${nameKey(name)}`;

/**
 * Keeps the organisations that a file names and returns their ids by `hostKey`. One of which number (or none) and name, or an
 * alias, are those of an organisation of this site is linked to it.
 */
export const storeRegisterHosts = async (tx: Tx, hosts: Iterable<RegisterHost>): Promise<ReadonlyMap<string, string>> => {
  const named = new Map<string, RegisterHost & { nameKey: string }>();
  for (const host of hosts) {
    const key = hostKey(host);
    if (!named.has(key)) named.set(key, { ...host, nameKey: nameKey(host.name) });
  }
  const json = JSON.stringify([...named.values()]);
  const file = sql`json_to_recordset(${json}::text::json) as file("enterpriseNumber" text, name text, "nameKey" text)`;
  await tx.execute(sql`
    insert into register_organisations (enterprise_number, name, name_key, organisation_id)
    select file."enterpriseNumber", file.name, file."nameKey",
      (select o.id from organisations o
       where o.enterprise_number is not distinct from file."enterpriseNumber" and lower(file.name) = any(select lower(n) from unnest(o.aliases || o.name) n)
       order by o.id limit 1)
    from ${file}
    order by 1, 3
    on conflict do nothing`);
  const stored = await tx.execute<{ id: string; enterprise_number: string | null; name_key: string }>(sql`
    select r.id, r.enterprise_number, r.name_key from register_organisations r join ${file}
      on r.name_key = file."nameKey" and r.enterprise_number is not distinct from file."enterpriseNumber"`);
  return new Map(stored.map((row) => [`${row.enterprise_number ?? ""} ${row.name_key}`, row.id]));
};
