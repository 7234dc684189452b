"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { facilitateOfferSchema } from "@/lib/domain/offers/schema";
import { facilitateOffer } from "@/lib/server/offers/facilitate-offer";

export const facilitateOfferAction = actorAction
  .metadata({ action: "offer.facilitate" })
  .inputSchema(zfd.formData(facilitateOfferSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await facilitateOffer(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
