import type { Task } from "graphile-worker";
import { log } from "@/lib/server/log";
import { askOutflow } from "@/lib/server/outflow/ask-outflow";

/** Asks people whether they work, 3 and 12 months after their placement. Runs every morning and at each start; harmless twice. */
export const askOutflowJob: Task = async () => {
  const asked = await askOutflow();
  if (asked > 0) log().info({ asked }, "asked for outflow");
};
