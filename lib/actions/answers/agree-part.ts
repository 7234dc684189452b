"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { agreePartSchema } from "@/lib/domain/answers/schema";
import { agreePart } from "@/lib/server/answers/edit-part";

export const agreePartAction = actorAction
  .metadata({ action: "answer.agree" })
  .inputSchema(zfd.formData(agreePartSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await agreePart(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
