import { sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { recogniseEntity } from "@/db/reference/recognise-entity";
import { organisations } from "@/db/schema/organisations";

/**
 * The organisation that people mean by a name: an entity of the Flemish government by any of its known names, another by
 * its own name or one of its aliases, case ignored. Null when there is none; the oldest when two share the name.
 */
export const findOrganisation = async (name: string, on: Db | Tx = db()) => {
  const entity = recogniseEntity(name, null);
  const isMeant = entity
    ? sql`${organisations.slug} = ${entity.code}`
    : sql`lower(${organisations.name}) = lower(${name.trim()}) or lower(${name.trim()}) = any(lower(${organisations.aliases}::text)::text[])`;
  const [found] = await on
    .select({ id: organisations.id, kind: organisations.kind, name: organisations.name, slug: organisations.slug })
    .from(organisations).where(isMeant).orderBy(organisations.id).limit(1);
  return found ?? null;
};
