"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { suspendPlacementSchema } from "@/lib/domain/placements/schema";
import { suspendPlacement } from "@/lib/server/placements/suspend-placement";

export const suspendPlacementAction = actorAction
  .metadata({ action: "placement.suspend" })
  .inputSchema(zfd.formData(suspendPlacementSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await suspendPlacement(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
