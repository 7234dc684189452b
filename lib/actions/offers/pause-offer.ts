"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { offerTargetSchema } from "@/lib/domain/offers/schema";
import { pauseOffer } from "@/lib/server/offers/pause-offer";

export const pauseOfferAction = actorAction
  .metadata({ action: "offer.edit" })
  .inputSchema(zfd.formData(offerTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await pauseOffer(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
