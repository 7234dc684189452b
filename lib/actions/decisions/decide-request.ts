"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { decideRequestSchema } from "@/lib/domain/decisions/schema";
import { decideRequest } from "@/lib/server/decisions/decide-request";

export const decideRequestAction = actorAction
  .metadata({ action: "decision.decide" })
  .inputSchema(zfd.formData(decideRequestSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await decideRequest(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
