import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accounts, users } from "@/db/schema/auth";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";
import { acmProvider } from "@/lib/server/auth/register-user";
import { type Persona, personas } from "@/scripts/demo/personas";

/** Long enough ago that everything in the demo lies after it. */
const memberSince = "2024-09-01";

const findOrganisations = async (tx: Tx): Promise<ReadonlyMap<string, string>> => {
  const names = [...new Set(personas.flatMap(({ roles }) => roles.map((role) => role.organisation)).filter((name) => name !== null))];
  const rows = await tx.select({ id: organisations.id, name: organisations.name }).from(organisations)
    .where(inArray(organisations.name, names));
  const found = new Map(rows.map(({ id, name }) => [name, id]));
  const missing = names.filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`Make these organisations before the people of the demo: ${missing.join(", ")}.`);
  return found;
};

const membershipsOfPersona = ({ id, roles }: Persona, organisationIds: ReadonlyMap<string, string>) =>
  roles.map(({ role, organisation }) => ({
    personId: id,
    role,
    organisationId: organisation === null ? null : organisationIds.get(organisation) ?? null,
    validFrom: memberSince,
  }));

/**
 * Writes the people of the demo with their sign-in and roles. A second call changes nothing, and gives nobody back a role
 * that was taken away meanwhile. Throws when an organisation they work for does not exist yet.
 */
export const seedPersonas = async (tx: Tx): Promise<void> => {
  const organisationIds = await findOrganisations(tx);
  await tx.insert(people)
    .values(personas.map(({ id, givenName, familyName, email, birthDate }) => ({ id, givenName, familyName, email, birthDate })))
    .onConflictDoNothing();
  await tx.insert(users).values(personas.map(({ id }) => ({ id, personId: id }))).onConflictDoNothing();
  await tx.insert(accounts)
    .values(personas.map(({ id }) => ({ userId: id, type: "oidc" as const, provider: acmProvider, providerAccountId: id })))
    .onConflictDoNothing();
  await tx.insert(memberships)
    .values(personas.flatMap((persona) => membershipsOfPersona(persona, organisationIds)))
    .onConflictDoNothing();
};
