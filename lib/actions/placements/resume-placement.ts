"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { resumePlacementSchema } from "@/lib/domain/placements/schema";
import { resumePlacement } from "@/lib/server/placements/resume-placement";

export const resumePlacementAction = actorAction
  .metadata({ action: "placement.resume" })
  .inputSchema(zfd.formData(resumePlacementSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await resumePlacement(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
