"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { requestTargetSchema } from "@/lib/domain/decisions/schema";
import { withdrawRequest } from "@/lib/server/decisions/withdraw-request";

export const withdrawRequestAction = actorAction
  .metadata({ action: "decision.withdraw" })
  .inputSchema(zfd.formData(requestTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await withdrawRequest(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
