"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { savePlanSchema } from "@/lib/domain/plans/schema";
import { savePlan } from "@/lib/server/plans/save-plan";

export const keepPlanAction = actorAction
  .metadata({ action: "plan.keep" })
  .inputSchema(zfd.formData(savePlanSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    // What is being typed stays on the screen: nothing is read again.
    return savePlan(ctx.actor, parsedInput);
  });
