import type { CronItem, Task, TaskList } from "graphile-worker";
import type { Jobs } from "@/lib/server/outbox";
import { askOutflowJob } from "@/worker/jobs/ask-outflow";
import { expireDueJob } from "@/worker/jobs/expire-due";
import { findDuplicatesJob } from "@/worker/jobs/find-duplicates";
import { forgetUploadsJob } from "@/worker/jobs/forget-uploads";
import { importRegisterJob } from "@/worker/jobs/import-register";
import { refreshStatisticsJob } from "@/worker/jobs/refresh-statistics";
import { sendMailJob } from "@/worker/jobs/send-mail";
import { sendSignInLinkJob } from "@/worker/jobs/send-sign-in-link";

/** One handler for each job that can be queued; a job without one does not compile. */
export const tasks = {
  "ask-outflow": askOutflowJob,
  "expire-due": expireDueJob,
  "find-duplicates": findDuplicatesJob,
  "forget-uploads": forgetUploadsJob,
  "import-register": importRegisterJob,
  "refresh-statistics": refreshStatisticsJob,
  "send-mail": sendMailJob,
  "send-sign-in-link": sendSignInLinkJob,
} satisfies Record<keyof Jobs, Task> satisfies TaskList;

/** Jobs that come by themselves, in UTC, so that a change of the clock skips none. What a stop missed is caught up. */
export const schedule: CronItem[] = [
  { task: "expire-due", match: "10 3 * * *", options: { backfillPeriod: 24 * 60 * 60 * 1000 } },
  { task: "ask-outflow", match: "30 6 * * *", options: { backfillPeriod: 24 * 60 * 60 * 1000 } },
  { task: "refresh-statistics", match: "*/10 * * * *", options: { backfillPeriod: 10 * 60 * 1000 } },
  // What people upload stays a day at most, give or take the hour.
  { task: "forget-uploads", match: "40 * * * *", options: { backfillPeriod: 60 * 60 * 1000 } },
];
