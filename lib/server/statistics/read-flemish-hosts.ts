import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { flemishEntities } from "@/db/reference/entities";
import { flemishHost, type FlemishHost } from "./flemish-host";

/** The hosts of the Flemish government, by the key that actions carry. */
export type FlemishHosts = ReadonlyMap<string, FlemishHost>;

interface NamedHost extends Record<string, unknown> {
  key: string;
  name: string;
  enterprise_number: string | null;
}

/** What an answer on outflow names as the hirer when it tells no more: any entity of the Flemish government. */
const someEntity = "flemish-government";

/** Finds the hosts of the Flemish government among those of registers and of this site. */
export const readFlemishHosts = async (db: Pick<Tx, "execute">): Promise<FlemishHosts> => {
  const named = await db.execute<NamedHost>(sql`
    select 'register ' || id as key, name, enterprise_number from register_organisations
    union all
    select 'site ' || id, name, enterprise_number from organisations where kind in ('flemish-government', 'vdab', 'diversity-service')`);
  const hosts = new Map<string, FlemishHost>([[someEntity, { entity: null }]]);
  for (const { key, name, enterprise_number: enterpriseNumber } of named) {
    const host = flemishHost({ name, enterpriseNumber });
    // An organisation of this site is of the Flemish government by its kind, in the list or not.
    if (host ?? key.startsWith("site ")) hosts.set(key, host ?? { entity: null });
  }
  return hosts;
};

/** The hosts as rows for SQL: key, and the code of the entity, empty when it is in no list. */
export const hostRows = (hosts: FlemishHosts): string =>
  JSON.stringify([...hosts].map(([key, { entity }]) => ({ key, entity: entity?.code ?? "" })));

/** Hosts alone, by their id: a register and this site never give the same one. */
const hostsById = (hosts: FlemishHosts): [id: string, host: FlemishHost][] =>
  [...hosts].flatMap(([key, host]) => (key === someEntity ? [] : [[key.slice(key.indexOf(" ") + 1), host]]));

/** The same by the id of the host, without what only answers on outflow name. */
export const hostIdRows = (hosts: FlemishHosts): string =>
  JSON.stringify(hostsById(hosts).map(([id, { entity }]) => ({ id, entity: entity?.code ?? "" })));

/** Their ids, as a literal array for SQL: the planner sees how few rows they have. */
export const hostIds = (hosts: FlemishHosts): string => `{${hostsById(hosts).map(([id]) => id).join(",")}}`;

/** Which entity was in which policy domain, when, as rows for SQL. */
export const domainRows: string = JSON.stringify(flemishEntities.flatMap(({ code, domains }) =>
  domains.map(({ domain, validFrom, validTo }) => ({ entity: code, domain, from: validFrom ?? "0001-01-01", to: validTo ?? "9999-12-31" }))));
