import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { savedTables } from "@/db/schema/statistics";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError, notFound } from "@/lib/domain/errors";
import type { CrossTable, RemoveTable, SaveTable } from "@/lib/domain/statistics/cross-table";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";

export interface SavedTable {
  id: string;
  name: string;
  table: CrossTable;
}

const organisationOf = (actor: Actor): string => {
  if (actor.organisationId === null) throw new DomainError("forbidden");
  return actor.organisationId;
};

/** The cross-tables that my service keeps, by name. */
export const listSavedTables = (actor: Actor): Promise<SavedTable[]> => {
  assertCan(actor, "statistics.crossTable");
  return db().select({ id: savedTables.id, name: savedTables.name, table: savedTables.table }).from(savedTables)
    .where(eq(savedTables.organisationId, organisationOf(actor))).orderBy(asc(savedTables.name)).limit(100);
};

/** Keeps a cross-table by name: what it asks, never its counts. Throws `statistics.nameTaken` when there is one already. */
export const saveTable = (actor: Actor, { name, table }: SaveTable): Promise<string> =>
  command(actor, async (tx) => {
    assertCan(actor, "statistics.saveTable");
    const [saved] = await tx.insert(savedTables).values({ organisationId: organisationOf(actor), createdById: actor.personId, name, table })
      .onConflictDoNothing({ target: [savedTables.organisationId, savedTables.name] }).returning({ id: savedTables.id });
    if (!saved) throw new DomainError("statistics.nameTaken", {}, "name");
    await recordAudit(tx, { actor, event: "statistics.saveTable", subjectKind: "saved-table", subjectId: saved.id });
    return saved.id;
  });

/** Forgets a cross-table of my service. Throws `notFound` for any other. */
export const removeTable = (actor: Actor, { id }: RemoveTable): Promise<void> =>
  command(actor, async (tx) => {
    assertCan(actor, "statistics.saveTable");
    const gone = await tx.delete(savedTables).where(and(eq(savedTables.id, id), eq(savedTables.organisationId, organisationOf(actor)))).returning({ id: savedTables.id });
    if (gone.length === 0) throw notFound("table");
    await recordAudit(tx, { actor, event: "statistics.removeTable", subjectKind: "saved-table", subjectId: id });
  });
