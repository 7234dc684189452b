"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { requestExtensionSchema } from "@/lib/domain/decisions/schema";
import { requestExtension } from "@/lib/server/decisions/request-extension";

export const requestExtensionAction = actorAction
  .metadata({ action: "decision.requestExtension" })
  .inputSchema(zfd.formData(requestExtensionSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await requestExtension(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
