"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { resolveCommentSchema } from "@/lib/domain/plans/schema";
import { resolveComment } from "@/lib/server/plans/comment-plan";

export const resolveCommentAction = actorAction
  .metadata({ action: "plan.resolveComment" })
  .inputSchema(zfd.formData(resolveCommentSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await resolveComment(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
