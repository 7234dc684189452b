"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { createOfferSchema } from "@/lib/domain/offers/schema";
import { createOffer } from "@/lib/server/offers/create-offer";
import { goTo } from "@/lib/server/go-to";

export const createOfferAction = actorAction
  .metadata({ action: "offer.create" })
  .inputSchema(zfd.formData(createOfferSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const { id } = await createOffer(ctx.actor, parsedInput);
    return goTo({ pathname: "/entity/offers/[id]/edit", params: { id }, query: { step: "tasks" } });
  });
