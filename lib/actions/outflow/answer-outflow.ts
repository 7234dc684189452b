"use server";

import { zfd } from "zod-form-data";
import { publicAction, refusedFields } from "@/lib/actions/client";
import { answerOutflowSchema } from "@/lib/domain/outflow/schema";
import { answerOutflow } from "@/lib/server/outflow/answer-outflow";

/** Keeps the answer of whoever holds the mailed link. */
export const answerOutflowAction = publicAction
  .metadata({ action: "outflow.answer" })
  .inputSchema(zfd.formData(answerOutflowSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput }) => {
    await answerOutflow(parsedInput);
    return { isKept: true };
  });
