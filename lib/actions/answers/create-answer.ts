"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { createAnswerSchema } from "@/lib/domain/answers/schema";
import { createAnswer } from "@/lib/server/answers/create-answer";
import { goTo } from "@/lib/server/go-to";

export const createAnswerAction = actorAction
  .metadata({ action: "answer.create" })
  .inputSchema(zfd.formData(createAnswerSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const { id } = await createAnswer(ctx.actor, parsedInput);
    return goTo({ pathname: "/coordinator/answers/[id]", params: { id } });
  });
