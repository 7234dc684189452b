import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { memberships } from "@/db/schema/people";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import { claimedRoles, type ClaimedRole, type IdentityClaims, kindsByRole } from "@/lib/server/auth/identity-claims";
import { isLiveMembership } from "@/lib/server/auth/memberships";
import { today } from "@/lib/server/clock";

interface Granted {
  readonly role: ClaimedRole;
  readonly organisationId: string;
}

interface Wanted {
  code: string;
  /** Decides where a code is shared. */
  name: string | null;
  kinds?: readonly OrganisationKind[];
}

/**
 * The organisation behind an enterprise number or OVO code. 25 Flemish entities share one number, so the name decides
 * between them; when it does not, there is none.
 */
const findOrganisationId = async (tx: Tx, { code, name, kinds }: Wanted): Promise<string | null> => {
  const number = code.replaceAll(/[.\s]/gu, "");
  const found = await tx
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(and(
      or(eq(organisations.enterpriseNumber, number), sql`${code} = any(${organisations.aliases})`),
      kinds && inArray(organisations.kind, [...kinds]),
    ));
  const [only] = found.length > 1 ? found.filter((organisation) => organisation.name === name) : found;
  return only?.id ?? null;
};

const grantedBy = async (tx: Tx, claims: IdentityClaims): Promise<Granted[]> => {
  const granted: Granted[] = [];
  for (const { role, organisationCode: code } of claims.rights ?? []) {
    const organisationId = await findOrganisationId(tx, { code, name: claims.organisationName, kinds: kindsByRole[role] });
    if (organisationId) granted.push({ role, organisationId });
  }
  return granted;
};

/** The organisations whose rights the claims list completely: that of this sign-in, and those that are named. */
const listedOrganisations = async (tx: Tx, claims: IdentityClaims, granted: readonly Granted[]): Promise<string[]> => {
  const own = claims.organisationCode === null
    ? null
    : await findOrganisationId(tx, { code: claims.organisationCode, name: claims.organisationName });
  return [...new Set([...(own ? [own] : []), ...granted.map((one) => one.organisationId)])];
};

/** What is no longer listed ended yesterday. */
const endUnlisted = async (tx: Tx, personId: string, organisationIds: string[], granted: readonly Granted[]): Promise<void> => {
  if (organisationIds.length === 0) return;
  const live = await tx
    .select({ id: memberships.id, role: memberships.role, organisationId: memberships.organisationId })
    .from(memberships)
    .where(and(
      eq(memberships.personId, personId), isLiveMembership(),
      inArray(memberships.role, claimedRoles), inArray(memberships.organisationId, organisationIds),
    ));
  const unlisted = live.filter((one) => !granted.some((g) => g.role === one.role && g.organisationId === one.organisationId));
  if (unlisted.length === 0) return;
  await tx.update(memberships)
    .set({ validTo: today().subtract({ days: 1 }).toString() })
    .where(inArray(memberships.id, unlisted.map((one) => one.id)));
};

/** Whether the role is there already, or was withdrawn here. */
const isSettled = async (tx: Tx, personId: string, { role, organisationId }: Granted): Promise<boolean> => {
  const [row] = await tx.select({ id: memberships.id }).from(memberships).where(and(
    eq(memberships.personId, personId), eq(memberships.role, role), eq(memberships.organisationId, organisationId),
    or(isLiveMembership(), isNotNull(memberships.withdrawnAt)),
  )).limit(1);
  return row !== undefined;
};

const grant = async (tx: Tx, personId: string, granted: Granted): Promise<void> => {
  if (await isSettled(tx, personId, granted)) return;
  await tx.insert(memberships)
    .values({ personId, ...granted, validFrom: today().toString() })
    // Ended and given again on one day.
    .onConflictDoUpdate({
      target: [memberships.personId, memberships.role, memberships.organisationId, memberships.validFrom],
      set: { validTo: null },
      setWhere: isNull(memberships.withdrawnAt),
    });
};

/** Every citizen may look for a place: the role of candidate comes with the first sign-in as a citizen. */
const grantCandidate = async (tx: Tx, personId: string): Promise<void> => {
  const [known] = await tx.select({ id: memberships.id }).from(memberships)
    .where(and(eq(memberships.personId, personId), eq(memberships.role, "student"))).limit(1);
  if (!known) await tx.insert(memberships).values({ personId, role: "student", validFrom: today().toString() });
};

/**
 * Brings the roles of a person in line with what the identity provider tells at a sign-in: listed rights begin, and those
 * in the same organisations that are no longer listed end. A role that was withdrawn here is not given back by a claim.
 * Mentors and technical administrators are appointed in Opstap; no claim touches them.
 */
export const syncClaimedMemberships = async (tx: Tx, personId: string, claims: IdentityClaims): Promise<void> => {
  if (claims.isCitizen) await grantCandidate(tx, personId);
  if (claims.rights === null) return;
  const granted = await grantedBy(tx, claims);
  await endUnlisted(tx, personId, await listedOrganisations(tx, claims, granted), granted);
  for (const one of granted) await grant(tx, personId, one);
};
