"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { decideFundingSchema } from "@/lib/domain/funding/schema";
import { decideFunding } from "@/lib/server/funding/decide-funding";

export const decideFundingAction = actorAction
  .metadata({ action: "funding.decide" })
  .inputSchema(zfd.formData(decideFundingSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await decideFunding(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
