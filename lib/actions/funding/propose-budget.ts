"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { proposeBudgetSchema } from "@/lib/domain/funding/schema";
import { proposeBudget } from "@/lib/server/funding/propose-budget";

export const proposeBudgetAction = actorAction
  .metadata({ action: "budget.set" })
  .inputSchema(zfd.formData(proposeBudgetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await proposeBudget(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
