import { sql } from "drizzle-orm";
import { db } from "@/db/client";

export interface AuditVerification {
  entries: number;
  /** The hash of the last entry. Kept elsewhere, it proves later that the trail was not written anew. */
  head: string;
  breaks: { seq: number; problem: string }[];
}

/** Recomputes the hash chain of the audit trail from its first entry. */
export const verifyAudit = async (): Promise<AuditVerification> => {
  const [head] = await db().execute<{ seq: string; hash: string }>(sql`select seq, hash from audit_head`);
  const breaks = await db().execute<{ seq: string; problem: string }>(sql`select seq, problem from audit_breaks() order by seq`);
  return {
    entries: Number(head?.seq ?? 0),
    head: head?.hash ?? "",
    // A bigint arrives as text.
    breaks: breaks.map(({ seq, problem }) => ({ seq: Number(seq), problem })),
  };
};
