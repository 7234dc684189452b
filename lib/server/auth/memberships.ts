import { and, asc, eq, gte, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { organisations } from "@/db/schema/organisations";
import { memberships } from "@/db/schema/people";
import type { Role } from "@/lib/domain/access";
import { today } from "@/lib/server/clock";

/** `acm`: the identity provider of the government; `mail`: a link in a mail. */
export type SignInMethod = "acm" | "mail";

/** A mailbox proves less than a digital identity: staff roles need the latter. */
export const rolesByMail = ["student", "mentor"] as const satisfies readonly Role[];

/** A role that a person may act in now. */
export interface MembershipChoice {
  readonly id: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
}

/** Valid today and not withdrawn. */
export const isLiveMembership = (): SQL | undefined => {
  const day = today().toString();
  return and(
    isNull(memberships.withdrawnAt),
    lte(memberships.validFrom, day),
    or(isNull(memberships.validTo), gte(memberships.validTo, day)),
  );
};

/** A role that a mailed link opens too. */
export const isRoleByMail = (): SQL => inArray(memberships.role, rolesByMail);

/** The roles a person may choose from, by organisation name; own roles (without organisation) last. */
export const membershipsOf = (personId: string, method: SignInMethod, on: Db | Tx = db()): Promise<MembershipChoice[]> =>
  on
    .select({
      id: memberships.id,
      role: memberships.role,
      organisationId: memberships.organisationId,
      organisationName: organisations.name,
    })
    .from(memberships)
    .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.personId, personId), isLiveMembership(), method === "mail" ? isRoleByMail() : undefined))
    .orderBy(asc(organisations.name), asc(memberships.role), asc(memberships.id));
