"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { importTargetSchema } from "@/lib/domain/imports/request-schema";
import { reopenImport } from "@/lib/server/imports/reopen-import";

export const reopenImportAction = actorAction
  .metadata({ action: "register.reopen" })
  .inputSchema(zfd.formData(importTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await reopenImport(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
