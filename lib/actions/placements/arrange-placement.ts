"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { arrangePlacementSchema } from "@/lib/domain/placements/schema";
import { arrangePlacement } from "@/lib/server/placements/arrange-placement";

export const arrangePlacementAction = actorAction
  .metadata({ action: "placement.prepare" })
  .inputSchema(zfd.formData(arrangePlacementSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await arrangePlacement(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
