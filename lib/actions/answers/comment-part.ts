"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { commentPartSchema } from "@/lib/domain/answers/schema";
import { commentPart } from "@/lib/server/answers/edit-part";

export const commentPartAction = actorAction
  .metadata({ action: "answer.comment" })
  .inputSchema(zfd.formData(commentPartSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await commentPart(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
