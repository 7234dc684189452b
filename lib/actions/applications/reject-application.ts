"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { rejectApplicationSchema } from "@/lib/domain/applications/schema";
import { rejectApplication } from "@/lib/server/applications/reject-application";

export const rejectApplicationAction = actorAction
  .metadata({ action: "application.decide" })
  .inputSchema(zfd.formData(rejectApplicationSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await rejectApplication(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
