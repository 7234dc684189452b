import { eq, sql } from "drizzle-orm";
import { flemishCommunityNumber } from "@/db/reference/entities";
import { db } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { nameKey } from "@/lib/domain/imports/name-key";
import type { OwnHost } from "@/lib/domain/imports/own-host";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";

/** Kinds whose registers are about many hosts: who mediates, who sends trainees, and the service that gathers registers. */
const reportsOnOthers: readonly OrganisationKind[] = ["vdab", "partner", "school", "training-centre", "diversity-service"];

/** How an organisation names itself in its own register; undefined when its register is about many hosts. */
export const readOwnHost = async (organisationId: string): Promise<OwnHost | undefined> => {
  const [own] = await db().select({
    kind: organisations.kind, name: organisations.name, aliases: organisations.aliases, number: organisations.enterpriseNumber,
    isShared: sql<boolean>`exists (select from organisations other where other.enterprise_number = ${organisations.enterpriseNumber} and other.id <> ${organisations.id})`,
  }).from(organisations).where(eq(organisations.id, organisationId));
  if (!own || reportsOnOthers.includes(own.kind)) return undefined;
  // Registers file entities with a number of their own under the one of the Flemish Community too.
  const shared = own.kind === "flemish-government" && own.number !== null ? [flemishCommunityNumber] : [];
  return {
    nameKeys: new Set([own.name, ...own.aliases].map(nameKey)),
    numbers: own.number === null ? [] : [own.number, ...shared],
    isNumberShared: own.isShared,
  };
};
