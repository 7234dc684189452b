"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { referCandidateSchema } from "@/lib/domain/applications/schema";
import { referCandidate } from "@/lib/server/applications/refer-candidate";

export const referCandidateAction = actorAction
  .metadata({ action: "application.refer" })
  .inputSchema(zfd.formData(referCandidateSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const referred = await referCandidate(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return referred;
  });
