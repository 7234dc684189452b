import type { Tx } from "@/db/client";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/domain/access";
import { now } from "@/lib/server/clock";

export interface AuditRecord {
  actor: Pick<Actor, "personId" | "role" | "organisationId"> | "system";
  /** `offer.publish`: the command's name. */
  event: string;
  subjectKind: string;
  subjectId: string;
  /** Codes and ids only: never what a person wrote, never a special category. */
  details?: Record<string, string | number | boolean | null | string[]>;
}

/**
 * Appends to the audit trail, in the transaction of the command it records.
 * A trigger gives the number and chains the hash under a lock on the head, so call it last: others wait for it.
 */
export const recordAudit = async (tx: Tx, record: AuditRecord): Promise<void> => {
  const actor = record.actor === "system" ? null : record.actor;
  await tx.execute(sql`
    insert into audit_entries (at, actor_id, actor_role, organisation_id, event, subject_kind, subject_id, details)
    values (${now().toISOString()}, ${actor?.personId ?? null}, ${actor?.role ?? "system"}, ${actor?.organisationId ?? null},
            ${record.event}, ${record.subjectKind}, ${record.subjectId}, ${JSON.stringify(record.details ?? {})}::jsonb)`);
};
