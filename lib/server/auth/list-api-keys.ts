import { desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { apiKeys } from "@/db/schema/auth";
import { people } from "@/db/schema/people";
import { type Actor, can } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";

export interface ApiKeyCard {
  id: string;
  name: string;
  /** The first characters of the secret. */
  prefix: string;
  createdAt: Date;
  createdBy: string;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

/** The keys of the actor's organisation, newest first, revoked ones too. Throws `notFound` for who may not manage them. */
export const listApiKeys = async (actor: Actor): Promise<ApiKeyCard[]> => {
  if (actor.organisationId === null || !can(actor, "organisation.manageKeys", { hostId: actor.organisationId })) throw notFound("apiKey");
  return db()
    .select({
      id: apiKeys.id,
      name: apiKeys.name,
      prefix: apiKeys.prefix,
      createdAt: apiKeys.createdAt,
      createdBy: sql<string>`${people.givenName} || ' ' || ${people.familyName}`,
      lastUsedAt: apiKeys.lastUsedAt,
      revokedAt: apiKeys.revokedAt,
    })
    .from(apiKeys)
    .innerJoin(people, eq(people.id, apiKeys.createdById))
    .where(eq(apiKeys.organisationId, actor.organisationId))
    .orderBy(desc(apiKeys.createdAt), desc(apiKeys.id));
};
