"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { targetSchema } from "@/lib/domain/applications/schema";
import { withdrawApplication } from "@/lib/server/applications/withdraw-application";

export const withdrawApplicationAction = actorAction
  .metadata({ action: "application.withdraw" })
  .inputSchema(zfd.formData(targetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await withdrawApplication(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
