"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { importTargetSchema } from "@/lib/domain/imports/request-schema";
import { discardImport } from "@/lib/server/imports/discard-import";

export const discardImportAction = actorAction
  .metadata({ action: "register.discard" })
  .inputSchema(zfd.formData(importTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await discardImport(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
