"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { cancelPlacementSchema } from "@/lib/domain/placements/schema";
import { cancelPlacement } from "@/lib/server/placements/cancel-placement";

export const cancelPlacementAction = actorAction
  .metadata({ action: "placement.cancel" })
  .inputSchema(zfd.formData(cancelPlacementSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await cancelPlacement(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return answer ?? null;
  });
