"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { endEmploymentSchema } from "@/lib/domain/employments/schema";
import { endEmployment } from "@/lib/server/employments/end-employment";

export const endEmploymentAction = actorAction
  .metadata({ action: "employment.end" })
  .inputSchema(zfd.formData(endEmploymentSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await endEmployment(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
