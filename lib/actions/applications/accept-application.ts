"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { acceptApplicationSchema } from "@/lib/domain/applications/schema";
import { acceptApplication } from "@/lib/server/applications/accept-application";

export const acceptApplicationAction = actorAction
  .metadata({ action: "application.decide" })
  .inputSchema(zfd.formData(acceptApplicationSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await acceptApplication(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
