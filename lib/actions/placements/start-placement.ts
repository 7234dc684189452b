"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { startPlacementSchema } from "@/lib/domain/placements/schema";
import { startPlacement } from "@/lib/server/placements/start-placement";

export const startPlacementAction = actorAction
  .metadata({ action: "placement.start" })
  .inputSchema(zfd.formData(startPlacementSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await startPlacement(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
