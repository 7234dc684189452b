import type { Task } from "graphile-worker";
import { forgetUploads } from "@/lib/server/imports/forget-uploads";
import { log } from "@/lib/server/log";

/** Deletes uploads that nobody dealt with for a day. Runs every hour; harmless twice. */
export const forgetUploadsJob: Task = async () => {
  const uploads = await forgetUploads();
  if (uploads > 0) log().info({ uploads }, "uploads forgotten");
};
