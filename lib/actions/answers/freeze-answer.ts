"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { answerTargetSchema } from "@/lib/domain/answers/schema";
import { freezeAnswer } from "@/lib/server/answers/freeze-answer";

export const freezeAnswerAction = actorAction
  .metadata({ action: "answer.freeze" })
  .inputSchema(zfd.formData(answerTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await freezeAnswer(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
