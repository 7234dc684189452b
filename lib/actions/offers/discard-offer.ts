"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { offerTargetSchema } from "@/lib/domain/offers/schema";
import { discardOffer } from "@/lib/server/offers/discard-offer";
import { goTo } from "@/lib/server/go-to";

export const discardOfferAction = actorAction
  .metadata({ action: "offer.edit" })
  .inputSchema(zfd.formData(offerTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await discardOffer(ctx.actor, parsedInput);
    return goTo("/entity/offers");
  });
