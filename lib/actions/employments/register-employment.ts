"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { registerEmploymentSchema } from "@/lib/domain/employments/schema";
import { registerEmployment } from "@/lib/server/employments/register-employment";

export const registerEmploymentAction = actorAction
  .metadata({ action: "employment.register" })
  .inputSchema(zfd.formData(registerEmploymentSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await registerEmployment(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer;
  });
