import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { authoritySettings } from "@/db/schema/mediation";
import { organisations } from "@/db/schema/organisations";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { SaveAuthoritySettings } from "@/lib/domain/decisions/schema";
import { DomainError, notFound } from "@/lib/domain/errors";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";

/** Texts of an authority as its form shows them; version 0 while nothing was kept. */
export interface AuthoritySettings {
  organisationName: string;
  version: number;
  objection: string;
  hearing: string;
  hearingDays: number | null;
  contact: string;
  claimHours: number;
}

const noSettings = { version: 0, objection: "", hearing: "", hearingDays: null, contact: "", claimHours: 24 };

const ownOrganisation = (actor: Actor): string => {
  assertCan(actor, "authority.edit");
  // A mediator always acts for VDAB or a partner.
  if (!actor.organisationId) throw new DomainError("forbidden");
  return actor.organisationId;
};

/** What the actor's own authority states in its letters. */
export const getAuthoritySettings = async (actor: Actor): Promise<AuthoritySettings> => {
  const [row] = await db().select({ organisationName: organisations.name, settings: authoritySettings }).from(organisations)
    .leftJoin(authoritySettings, eq(authoritySettings.organisationId, organisations.id)).where(eq(organisations.id, ownOrganisation(actor)));
  if (!row) throw notFound("organisation");
  const { version, objection, hearing, hearingDays, contact, claimHours } = row.settings ?? noSettings;
  return { organisationName: row.organisationName, version, objection, hearing, hearingDays, contact, claimHours };
};

/** Keeps them: letters from now on state them, letters that were sent stay as they were. Throws `conflict` on a stale form. */
export const saveAuthoritySettings = (actor: Actor, { version, hearingDays, ...texts }: SaveAuthoritySettings): Promise<void> =>
  command(actor, async (tx) => {
    const organisationId = ownOrganisation(actor);
    const values = { ...texts, hearingDays: hearingDays ?? null };
    const [saved] = version === 0
      ? await tx.insert(authoritySettings).values({ organisationId, ...values }).onConflictDoNothing().returning({ version: authoritySettings.version })
      : await tx.update(authoritySettings).set({ ...values, version: sql`${authoritySettings.version} + 1` })
          .where(sql`${authoritySettings.organisationId} = ${organisationId} and ${authoritySettings.version} = ${version}`).returning({ version: authoritySettings.version });
    if (!saved) throw new DomainError("conflict");
    await recordAudit(tx, { actor, event: "authority.edit", subjectKind: "organisation", subjectId: organisationId, details: { objection: texts.objection !== "", hearing: texts.hearing !== "" } });
  });
