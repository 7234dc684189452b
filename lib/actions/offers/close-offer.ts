"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { closeOfferSchema } from "@/lib/domain/offers/schema";
import { closeOffer } from "@/lib/server/offers/close-offer";

export const closeOfferAction = actorAction
  .metadata({ action: "offer.close" })
  .inputSchema(zfd.formData(closeOfferSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await closeOffer(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
