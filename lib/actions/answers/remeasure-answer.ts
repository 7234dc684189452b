"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { answerTargetSchema } from "@/lib/domain/answers/schema";
import { remeasureAnswer } from "@/lib/server/answers/remeasure-answer";

export const remeasureAnswerAction = actorAction
  .metadata({ action: "answer.remeasure" })
  .inputSchema(zfd.formData(answerTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await remeasureAnswer(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
