"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { tickConditionSchema } from "@/lib/domain/placements/schema";
import { tickCondition } from "@/lib/server/placements/tick-condition";

export const tickConditionAction = actorAction
  .metadata({ action: "placement.tickCondition" })
  .inputSchema(zfd.formData(tickConditionSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await tickCondition(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
