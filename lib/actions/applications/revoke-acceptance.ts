"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { revokeAcceptanceSchema } from "@/lib/domain/applications/schema";
import { revokeAcceptance } from "@/lib/server/applications/revoke-acceptance";

export const revokeAcceptanceAction = actorAction
  .metadata({ action: "application.decide" })
  .inputSchema(zfd.formData(revokeAcceptanceSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await revokeAcceptance(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
