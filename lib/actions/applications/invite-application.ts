"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { inviteApplicationSchema } from "@/lib/domain/applications/schema";
import { inviteApplication } from "@/lib/server/applications/invite-application";

export const inviteApplicationAction = actorAction
  .metadata({ action: "application.decide" })
  .inputSchema(zfd.formData(inviteApplicationSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await inviteApplication(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
