"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { endPlacementSchema } from "@/lib/domain/placements/schema";
import { endPlacementEarly } from "@/lib/server/placements/end-placement-early";

export const endPlacementEarlyAction = actorAction
  .metadata({ action: "placement.endEarly" })
  .inputSchema(zfd.formData(endPlacementSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await endPlacementEarly(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return answer ?? null;
  });
