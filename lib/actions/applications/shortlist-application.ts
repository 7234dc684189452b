"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { targetSchema } from "@/lib/domain/applications/schema";
import { shortlistApplication } from "@/lib/server/applications/shortlist-application";

export const shortlistApplicationAction = actorAction
  .metadata({ action: "application.decide" })
  .inputSchema(zfd.formData(targetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await shortlistApplication(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
