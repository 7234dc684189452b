"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { commentPlanSchema } from "@/lib/domain/plans/schema";
import { commentPlan } from "@/lib/server/plans/comment-plan";

export const commentPlanAction = actorAction
  .metadata({ action: "plan.comment" })
  .inputSchema(zfd.formData(commentPlanSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await commentPlan(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
