"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { offerStepSchema } from "@/lib/domain/offers/schema";
import { updateOffer } from "@/lib/server/offers/update-offer";
import { goTo } from "@/lib/server/go-to";

/** Keeps one step of the form and opens the next, or the offer itself for who stops here. */
export const updateOfferAction = actorAction
  .metadata({ action: "offer.edit" })
  .inputSchema(zfd.formData(offerStepSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput: { next, ...offer }, ctx }) => {
    await updateOffer(ctx.actor, offer);
    const params = { id: offer.id };
    if (next === "stop") return goTo({ pathname: "/entity/offers/[id]", params });
    return goTo({ pathname: "/entity/offers/[id]/edit", params, query: { step: next } });
  });
