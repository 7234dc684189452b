import type { Task } from "graphile-worker";
import { z } from "zod";
import { findDuplicates } from "@/lib/server/imports/find-duplicates";

const payloadSchema = z.object({ batchId: z.uuid() });

/** Looks for likely duplicates of what an import wrote. Harmless twice. */
export const findDuplicatesJob: Task = async (payload) => findDuplicates(payloadSchema.parse(payload).batchId);
