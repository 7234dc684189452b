import { z } from "zod";
import type { Role } from "@/lib/domain/access";
import { hostKinds, type OrganisationKind } from "@/lib/domain/organisations/kinds";

/** Roles that the identity management of the Flemish government gives out. */
export const claimedRoles = ["entity", "mediator", "coordinator", "school"] as const satisfies readonly Role[];
export type ClaimedRole = (typeof claimedRoles)[number];

/** The kinds of organisation in which each of them exists; elsewhere a claim grants nothing. */
export const kindsByRole: Record<ClaimedRole, readonly OrganisationKind[]> = {
  entity: hostKinds,
  mediator: ["vdab", "partner"],
  coordinator: ["diversity-service"],
  school: ["school", "training-centre"],
};

/** The names of these roles in the claim `opstap_rol_3d`. */
const rolesByClaim: ReadonlyMap<string, ClaimedRole> = new Map([
  ["organisatie", "entity"],
  ["bemiddelaar", "mediator"],
  ["coordinator", "coordinator"],
  ["school", "school"],
]);

/** A role in an organisation, named by its enterprise number or OVO code. */
export interface ClaimedRight {
  readonly role: ClaimedRole;
  readonly organisationCode: string;
}

/** What the identity provider tells of the person who signs in. */
export interface IdentityClaims {
  readonly subject: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Null unless the provider says that it verified the address: only then may it lead to a person we know. */
  readonly email: string | null;
  /** Whether the person signs in as a citizen, for themselves. */
  readonly isCitizen: boolean;
  readonly organisationCode: string | null;
  readonly organisationName: string | null;
  /** All rights in the organisation of this sign-in; null when the provider tells nothing of rights. */
  readonly rights: readonly ClaimedRight[] | null;
}

/** A single value often comes as a string instead of a list of one. */
const list = z.union([z.string().transform((value) => [value]), z.array(z.string())]);

const profileSchema = z.object({
  sub: z.string().min(1).max(255),
  given_name: z.string().trim().min(1).max(100),
  family_name: z.string().trim().min(1).max(100),
  email: z.email().max(254).toLowerCase().nullish(),
  email_verified: z.boolean().nullish(),
  vo_doelgroepcode: z.string().nullish(),
  vo_orgcode: z.string().nullish(),
  vo_orgnaam: z.string().nullish(),
  opstap_rol_3d: list.nullish(),
});

/** `Role:OrgCode`; a role this application does not know is somebody else's. */
const rightOf = (claim: string): ClaimedRight | null => {
  const [name = "", organisationCode = ""] = claim.split(":", 2);
  const role = rolesByClaim.get(name.trim().toLowerCase());
  return role && organisationCode.trim() ? { role, organisationCode: organisationCode.trim() } : null;
};

/**
 * Reads the claims of ACM/IDM: scopes `openid profile vo` and the right `opstap_rol_3d` of this application.
 * Returns null when the profile names nobody: such a sign-in is refused.
 */
export const readClaims = (profile: unknown): IdentityClaims | null => {
  const parsed = profileSchema.safeParse(profile);
  if (!parsed.success) return null;
  const claims = parsed.data;
  return {
    subject: claims.sub,
    givenName: claims.given_name,
    familyName: claims.family_name,
    email: claims.email_verified === true ? claims.email ?? null : null,
    isCitizen: claims.vo_doelgroepcode === "BUR",
    organisationCode: claims.vo_orgcode ?? null,
    organisationName: claims.vo_orgnaam ?? null,
    rights: claims.opstap_rol_3d?.map(rightOf).filter((right) => right !== null) ?? null,
  };
};
