"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { placementTargetSchema } from "@/lib/domain/placements/schema";
import { completePlacement } from "@/lib/server/placements/complete-placement";

export const completePlacementAction = actorAction
  .metadata({ action: "placement.complete" })
  .inputSchema(zfd.formData(placementTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await completePlacement(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
