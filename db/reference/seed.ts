import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { transaction, type Tx } from "@/db/client";
import { flemishEntities, type FlemishEntity } from "@/db/reference/entities";
import { modelPlans } from "@/db/reference/model-plans";
import { municipalities } from "@/db/reference/municipalities";
import { policyDomains } from "@/db/reference/policy-domains";
import { programmes } from "@/db/schema/offers";
import * as mediation from "@/db/schema/mediation";
import * as table from "@/db/schema/organisations";
import { cityProgrammes } from "@/lib/domain/programmes";

/** The lists know nothing older: "already so before 2017" begins here, and what lies before has no policy domain. */
const firstKnownDay = "2017-01-01";

/** `set` of an upsert: the named columns get what the new row says. */
const excluded = <T extends PgTable, C extends keyof T["_"]["columns"] & string>(target: T, columns: readonly C[]): Record<C, SQL> => {
  const known = getTableColumns(target);
  const snakeCase = (name: string) => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(columns.filter((name) => name in known).map((name) => [name, sql.raw(`excluded.${snakeCase(name)}`)])) as Record<C, SQL>;
};

const seedMunicipalities = (tx: Tx) =>
  tx.insert(table.municipalities)
    .values(municipalities.map((m) => ({
      nis: Number(m.nis), name: m.name, nameFr: m.nameFr, province: m.province, postcodes: m.postcodes, latitude: m.lat, longitude: m.lon,
    })))
    .onConflictDoUpdate({
      target: table.municipalities.nis,
      set: excluded(table.municipalities, ["name", "nameFr", "province", "postcodes", "latitude", "longitude"]),
    });

const seedPolicyDomains = (tx: Tx) =>
  tx.insert(table.policyDomains)
    .values(policyDomains.map(({ code, name, validFrom, validTo }) => ({ code, name, validFrom: validFrom ?? firstKnownDay, validTo })))
    .onConflictDoUpdate({ target: table.policyDomains.code, set: excluded(table.policyDomains, ["name", "validFrom", "validTo"]) });

/** VDAB is a Flemish entity that also decides on placements: its kind tells the second. */
const kindOf = ({ code }: FlemishEntity) => (code === "vdab" ? "vdab" as const : "flemish-government" as const);

const seedEntities = (tx: Tx) =>
  tx.insert(table.organisations)
    .values(flemishEntities.map((entity) => ({
      kind: kindOf(entity),
      name: entity.name,
      slug: entity.code,
      enterpriseNumber: entity.enterpriseNumber,
      aliases: entity.otherNames,
      description: entity.about.nl,
      municipalityNis: Number(entity.seat),
      validFrom: entity.validFrom,
      validTo: entity.validTo,
    })))
    // What an organisation tells of itself is its own: a later start leaves the description alone.
    .onConflictDoUpdate({
      target: table.organisations.slug,
      set: excluded(table.organisations, ["kind", "name", "enterpriseNumber", "aliases", "validFrom", "validTo"]),
    })
    .returning({ id: table.organisations.id, slug: table.organisations.slug });

const seedEntityDomains = async (tx: Tx, entities: readonly { id: string; slug: string }[]) => {
  const ids = new Map(entities.map(({ id, slug }) => [slug, id]));
  const periods = flemishEntities.flatMap(({ code, domains }) => {
    const organisationId = ids.get(code);
    return organisationId ? domains.map(({ domain, validFrom, validTo }) => ({ organisationId, domainCode: domain, validFrom: validFrom ?? firstKnownDay, validTo })) : [];
  });
  await tx.delete(table.entityPolicyDomains);
  await tx.insert(table.entityPolicyDomains).values(periods);
};

const slugOfCity = (name: string): string => name.toLowerCase().replaceAll(" ", "-");

const seedProgrammes = async (tx: Tx) => {
  const nisOf = new Map(municipalities.map((m) => [`Stad ${m.name}`, Number(m.nis)]));
  const cities = await tx.insert(table.organisations)
    .values(cityProgrammes.map(({ hostName }) => ({
      kind: "local-government" as const, name: hostName, slug: slugOfCity(hostName), municipalityNis: nisOf.get(hostName) ?? null,
    })))
    .onConflictDoUpdate({ target: table.organisations.slug, set: excluded(table.organisations, ["kind", "name"]) })
    .returning({ id: table.organisations.id, name: table.organisations.name });
  const idOf = new Map(cities.map(({ id, name }) => [name, id]));
  await tx.insert(programmes)
    .values(cityProgrammes.flatMap(({ slug, name, hostName, places }) => {
      const organisationId = idOf.get(hostName);
      return organisationId ? [{ slug, name, organisationId, places }] : [];
    }))
    .onConflictDoUpdate({ target: programmes.slug, set: excluded(programmes, ["name", "organisationId", "places"]) });
};

/** Models of everyone; those that an organisation wrote itself are left alone. */
const seedModelPlans = (tx: Tx) =>
  tx.insert(mediation.modelPlans).values(modelPlans.map(({ content, ...model }) => ({ ...model, content: { ...content } })))
    .onConflictDoUpdate({ target: [mediation.modelPlans.organisationId, mediation.modelPlans.title], set: excluded(mediation.modelPlans, ["kind", "occupation", "content"]) });

/**
 * Writes the facts that the site stands on into their tables: municipalities, policy domains, the entities of the Flemish
 * government with their domains in time, the programmes of cities, model plans. One transaction; a second run changes nothing, a newer
 * list updates what it owns and deletes nothing that others may point at.
 */
export const seedReference = (): Promise<void> =>
  transaction(async (tx) => {
    await seedMunicipalities(tx);
    await seedPolicyDomains(tx);
    await seedEntityDomains(tx, await seedEntities(tx));
    await seedProgrammes(tx);
    await seedModelPlans(tx);
  });
