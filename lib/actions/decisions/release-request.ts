"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { requestTargetSchema } from "@/lib/domain/decisions/schema";
import { releaseRequest } from "@/lib/server/decisions/claim-request";

export const releaseRequestAction = actorAction
  .metadata({ action: "decision.release" })
  .inputSchema(zfd.formData(requestTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await releaseRequest(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
