import { and, desc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { importRequests } from "@/db/schema/registers";
import { assertCan, type Actor } from "@/lib/domain/access";
import type { OpenImport } from "@/lib/domain/imports/import-view";
import { openStatuses, requestStatuses } from "@/lib/domain/imports/request-status";

/** Uploads that the actor's organisation has not finished, newest first: they can be taken up again for a day. */
export const listOpenImports = async (actor: Actor): Promise<OpenImport[]> => {
  assertCan(actor, "register.import");
  const rows = await db().select({ id: importRequests.id, fileName: importRequests.fileName, status: importRequests.status, at: importRequests.createdAt })
    .from(importRequests)
    .where(and(eq(importRequests.organisationId, actor.organisationId ?? ""), eq(importRequests.personRole, actor.role), inArray(importRequests.status, [...openStatuses])))
    .orderBy(desc(importRequests.createdAt)).limit(20);
  return rows.map(({ status, ...row }) => ({ ...row, status: requestStatuses.find((known) => known === status) ?? "draft" }));
};
