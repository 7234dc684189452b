import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { now } from "@/lib/server/clock";

/**
 * Deletes what a day-old upload says of people: the file, corrections, preview and the cells that its errors repeat. One that
 * nobody confirmed is put away; one that the worker still has to store is left to it. Answers how many changed.
 */
export const forgetUploads = async (): Promise<number> => {
  const dayAgo = new Date(now().getTime() - 24 * 60 * 60 * 1000).toISOString();
  const rows = await db().execute(sql`
    update import_requests set file = null, fixes = null, preview = null, finished_at = coalesce(finished_at, ${now().toISOString()}),
      status = case when status in ('draft', 'checking', 'checked') then 'discarded' else status end,
      report = case when report is null then null else jsonb_set(report, '{errors}', coalesce((
        select jsonb_agg(jsonb_set(error, '{value}', 'null')) from jsonb_array_elements(report -> 'errors') error), '[]')) end
    where created_at < ${dayAgo} and status not in ('queued', 'running')
      and (file is not null or fixes is not null or preview is not null or jsonb_path_exists(report, '$.errors[*].value ? (@ != null)'))
    returning id`);
  return rows.length;
};
