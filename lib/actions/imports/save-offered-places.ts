"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { saveOfferedPlacesSchema } from "@/lib/domain/imports/reporting-schema";
import { saveOfferedPlaces } from "@/lib/server/imports/offered-places";

export const saveOfferedPlacesAction = actorAction
  .metadata({ action: "offeredPlaces.edit" })
  .inputSchema(zfd.formData(saveOfferedPlacesSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const saved = await saveOfferedPlaces(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return saved;
  });
