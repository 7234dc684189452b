"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { batchTargetSchema } from "@/lib/domain/imports/request-schema";
import { undoBatch } from "@/lib/server/imports/undo-batch";

export const undoBatchAction = actorAction
  .metadata({ action: "register.undo" })
  .inputSchema(zfd.formData(batchTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await undoBatch(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
