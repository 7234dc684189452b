"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { confirmImportSchema } from "@/lib/domain/imports/request-schema";
import { confirmImport } from "@/lib/server/imports/confirm-import";

export const confirmImportAction = actorAction
  .metadata({ action: "register.confirm" })
  .inputSchema(zfd.formData(confirmImportSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await confirmImport(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
