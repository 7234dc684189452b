"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { targetSchema } from "@/lib/domain/applications/schema";
import { declineApplication } from "@/lib/server/applications/decline-application";

export const declineApplicationAction = actorAction
  .metadata({ action: "application.answer" })
  .inputSchema(zfd.formData(targetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await declineApplication(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
