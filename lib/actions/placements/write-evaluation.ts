"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { writeEvaluationSchema } from "@/lib/domain/placements/schema";
import { writeEvaluation } from "@/lib/server/placements/write-evaluation";

export const writeEvaluationAction = actorAction
  .metadata({ action: "evaluation.write" })
  .inputSchema(zfd.formData(writeEvaluationSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await writeEvaluation(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
