import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { registerSources } from "@/db/schema/registers";
import { originDefinitions } from "@/db/schema/special";
import { assertCan, type Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import type { DefineOrigin } from "@/lib/domain/people/declaration";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";

export interface SourceDefinition {
  id: string;
  name: string;
  /** Null = that of the Flemish government. */
  definition: string | null;
}

/** By which definition each register says "of foreign origin". At most 200 registers. */
export const listSourceDefinitions = (actor: Actor): Promise<SourceDefinition[]> => {
  assertCan(actor, "statistics.defineOrigin");
  return db().select({ id: registerSources.id, name: registerSources.name, definition: originDefinitions.definition })
    .from(registerSources).leftJoin(originDefinitions, eq(originDefinitions.sourceId, registerSources.id)).orderBy(asc(registerSources.name)).limit(200);
};

/** Notes by which definition a register speaks; figures count by one of them and mix in no other. Throws `notFound`. */
export const defineOrigin = (actor: Actor, { sourceId, definition }: DefineOrigin): Promise<void> =>
  command(actor, async (tx) => {
    assertCan(actor, "statistics.defineOrigin");
    const [source] = await tx.select({ id: registerSources.id }).from(registerSources).where(eq(registerSources.id, sourceId));
    if (!source) throw notFound("source");
    await tx.insert(originDefinitions).values({ sourceId, definition })
      .onConflictDoUpdate({ target: originDefinitions.sourceId, set: { definition } });
    await recordAudit(tx, { actor, event: "statistics.defineOrigin", subjectKind: "register-source", subjectId: sourceId, details: { definition } });
  });
