"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { facilitatePlacementSchema } from "@/lib/domain/placements/schema";
import { facilitatePlacement } from "@/lib/server/placements/facilitate-placement";

export const facilitatePlacementAction = actorAction
  .metadata({ action: "placement.facilitate" })
  .inputSchema(zfd.formData(facilitatePlacementSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await facilitatePlacement(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
