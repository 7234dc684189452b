"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { correctImportSchema } from "@/lib/domain/imports/request-schema";
import { correctImport } from "@/lib/server/imports/correct-import";

export const correctImportAction = actorAction
  .metadata({ action: "register.correct" })
  .inputSchema(zfd.formData(correctImportSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await correctImport(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
