import { eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { ownDeclarations } from "@/db/schema/special";
import { assertCan, type Actor } from "@/lib/domain/access";
import { consentText, nationalityGroups, type Declaration, type GiveDeclaration } from "@/lib/domain/people/declaration";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { sealRecord, unseal } from "./seal";

const group = z.enum(nationalityGroups).nullable();
const stored = z.object({ nationality: group, nationalityAtBirth: group, parentsAtBirth: group, disability: z.boolean().nullable() });

/** Whose seal it is: nobody can move a declaration to another person. */
export const contextOfPerson = (personId: string): string => `person ${personId}`;

/** More than the longest answers to all questions. */
export const declarationLength = 256;

/** Opens the declaration of a person: for that person, and for the counting of protected figures. */
export const openDeclaration = (sealed: string, personId: string): Declaration => stored.parse(JSON.parse(unseal(sealed, contextOfPerson(personId))));

export interface OwnDeclaration {
  declaration: Declaration;
  consentedAt: Date;
}

/** What I declared about myself; null when I declared nothing. There is no way to ask it of somebody else. */
export const getOwnDeclaration = async (actor: Actor): Promise<OwnDeclaration | null> => {
  assertCan(actor, "declaration.read", { personId: actor.personId });
  const [row] = await db().select().from(ownDeclarations).where(eq(ownDeclarations.personId, actor.personId));
  return row ? { declaration: openDeclaration(row.sealed, actor.personId), consentedAt: row.consentedAt } : null;
};

/** Keeps what I declare about myself, sealed, on my consent. The audit trail tells that I did, never what. */
export const giveDeclaration = (actor: Actor, { consent: _consent, ...declaration }: GiveDeclaration): Promise<void> =>
  command(actor, async (tx) => {
    assertCan(actor, "declaration.edit", { personId: actor.personId });
    const values = { sealed: sealRecord(declaration, contextOfPerson(actor.personId), declarationLength), consentText, consentedAt: now() };
    await tx.insert(ownDeclarations).values({ personId: actor.personId, ...values })
      .onConflictDoUpdate({ target: ownDeclarations.personId, set: values });
    await recordAudit(tx, { actor, event: "declaration.give", subjectKind: "person", subjectId: actor.personId, details: { consentText } });
  });

/** Withdraws my consent: what I declared is deleted, and figures are counted without it. Harmless when there is nothing. */
export const withdrawDeclaration = (actor: Actor): Promise<void> =>
  command(actor, async (tx) => {
    assertCan(actor, "declaration.edit", { personId: actor.personId });
    const gone = await tx.delete(ownDeclarations).where(eq(ownDeclarations.personId, actor.personId)).returning({ id: ownDeclarations.personId });
    if (gone.length === 0) return;
    await recordAudit(tx, { actor, event: "declaration.withdraw", subjectKind: "person", subjectId: actor.personId });
  });
