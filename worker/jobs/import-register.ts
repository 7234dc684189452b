import type { Task } from "graphile-worker";
import { z } from "zod";
import { runImportRequest } from "@/lib/server/imports/run-import-request";

const payloadSchema = z.object({ requestId: z.uuid() });

/** Stores a register that came over the API. Runs at least once; the second time finds it stored. */
export const importRegisterJob: Task = async (payload) => runImportRequest(payloadSchema.parse(payload).requestId);
