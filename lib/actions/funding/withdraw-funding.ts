"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { withdrawFundingSchema } from "@/lib/domain/funding/schema";
import { withdrawFunding } from "@/lib/server/funding/withdraw-funding";

export const withdrawFundingAction = actorAction
  .metadata({ action: "funding.ask" })
  .inputSchema(zfd.formData(withdrawFundingSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await withdrawFunding(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
