"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { askFundingSchema } from "@/lib/domain/funding/schema";
import { askFunding } from "@/lib/server/funding/ask-funding";

export const askFundingAction = actorAction
  .metadata({ action: "funding.ask" })
  .inputSchema(zfd.formData(askFundingSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await askFunding(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
