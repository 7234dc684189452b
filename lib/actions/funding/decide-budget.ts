"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { decideBudgetSchema } from "@/lib/domain/funding/schema";
import { decideBudget } from "@/lib/server/funding/propose-budget";

export const decideBudgetAction = actorAction
  .metadata({ action: "budget.set" })
  .inputSchema(zfd.formData(decideBudgetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await decideBudget(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
