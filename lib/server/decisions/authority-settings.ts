import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { authoritySettings } from "@/db/schema/mediation";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { SaveAuthoritySettings } from "@/lib/domain/decisions/schema";
import { DomainError } from "@/lib/domain/errors";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";

/** Texts of an authority as its form shows them; version 0 while nothing was kept. */
export interface AuthoritySettings {
  version: number;
  objection: string;
  hearing: string;
  hearingDays: number | null;
  contact: string;
  claimHours: number;
}

const noSettings: AuthoritySettings = { version: 0, objection: "", hearing: "", hearingDays: null, contact: "", claimHours: 24 };

const ownOrganisation = (actor: Actor): string => {
  assertCan(actor, "authority.edit");
  // A mediator always acts for VDAB or a partner.
  if (!actor.organisationId) throw new DomainError("forbidden");
  return actor.organisationId;
};

/** What the actor's own authority states in its letters. */
export const getAuthoritySettings = async (actor: Actor): Promise<AuthoritySettings> => {
  const [row] = await db().select().from(authoritySettings).where(eq(authoritySettings.organisationId, ownOrganisation(actor)));
  if (!row) return noSettings;
  const { version, objection, hearing, hearingDays, contact, claimHours } = row;
  return { version, objection, hearing, hearingDays, contact, claimHours };
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
