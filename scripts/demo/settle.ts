import { sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import type { DemoCalendar } from "@/scripts/demo/demo-calendar";

/** A notice of the last week was not read yet. */
const unreadDays = 7;

/** The last job in the queue before the stories began. */
export const lastJob = (): Promise<number> =>
  transaction(async (tx) => {
    const [row] = await tx.execute<{ id: number }>(sql`select coalesce(max(id), 0)::float8 as id from graphile_worker._private_jobs`);
    return row?.id ?? 0;
  });

/** Mails of things that happened months ago do not leave today. */
export const forgetJobs = (jobBefore: number): Promise<void> =>
  transaction(async (tx) => {
    await tx.execute(sql`delete from graphile_worker._private_jobs where id > ${jobBefore}`);
  });

/** Older notices count as read. */
export const settle = (calendar: DemoCalendar): Promise<void> =>
  transaction(async (tx) => {
    await tx.execute(sql`update notifications set read_at = created_at + interval '5 hours' where created_at < ${calendar.day(-unreadDays)}::date and read_at is null`);
  });
