"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { requestEarlyEndSchema } from "@/lib/domain/decisions/schema";
import { requestEarlyEnd } from "@/lib/server/decisions/request-early-end";

export const requestEarlyEndAction = actorAction
  .metadata({ action: "decision.request" })
  .inputSchema(zfd.formData(requestEarlyEndSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await requestEarlyEnd(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
