import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { notifications } from "@/db/schema/records";
import type { Locale } from "@/lib/i18n/routing";
import { now } from "@/lib/server/clock";

/** The jobs that exist and what each needs. A handler runs at least once, so it must be harmless twice. */
export interface Jobs {
  "send-mail": { to: string; template: string; params: Record<string, string | number>; dedupeKey: string; locale?: Locale };
  "send-sign-in-link": { email: string; next: string | null; locale: Locale; requestId: string };
  "ask-outflow": Record<string, never>;
  "expire-due": Record<string, never>;
  "import-register": { requestId: string };
  "find-duplicates": { batchId: string };
  "forget-uploads": Record<string, never>;
  "refresh-statistics": Record<string, never>;
}

/** Queues a job in the command's own transaction: neither lost, nor run for a write that was rolled back. */
export const enqueue = async <J extends keyof Jobs>(tx: Tx, job: J, payload: Jobs[J], jobKey?: string): Promise<void> => {
  await tx.execute(sql`select graphile_worker.add_job(${job}, ${JSON.stringify(payload)}::json, job_key => ${jobKey ?? null}::text)`);
};

export interface Notice {
  personIds: readonly string[];
  /** Message key in the namespaces `notifications` (on screen) and `mail` (letter). */
  kind: string;
  params: Record<string, string | number>;
  /** Address within the site, in Dutch, without origin. */
  href: string;
  /** What makes this notice one and the same: a second call sends no second mail. */
  dedupeKey: string;
}

/** Tells people on screen and by mail, once each. People without an address get the notice on screen only. */
export const notify = async (tx: Tx, notice: Notice): Promise<void> => {
  const personIds = [...new Set(notice.personIds)];
  if (personIds.length === 0) return;
  await tx.insert(notifications).values(personIds.map((personId) => ({
    personId, kind: notice.kind, params: notice.params, href: notice.href, createdAt: now(),
  })));
  await tx.execute(sql`
    select graphile_worker.add_job('send-mail', json_build_object(
      'to', p.email, 'template', ${notice.kind}::text,
      'params', ${JSON.stringify({ ...notice.params, href: notice.href })}::jsonb || jsonb_build_object('name', p.given_name),
      'dedupeKey', ${`${notice.kind}:${notice.dedupeKey}:`}::text || p.id))
    from people p where p.id = any(${sql.param(personIds)}::uuid[]) and p.email is not null`);
};
