"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { requestTargetSchema } from "@/lib/domain/decisions/schema";
import { claimRequest } from "@/lib/server/decisions/claim-request";

export const claimRequestAction = actorAction
  .metadata({ action: "decision.claim" })
  .inputSchema(zfd.formData(requestTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await claimRequest(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
