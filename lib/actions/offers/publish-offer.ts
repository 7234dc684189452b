"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { publishOfferSchema } from "@/lib/domain/offers/schema";
import { publishOffer } from "@/lib/server/offers/publish-offer";
import { goTo } from "@/lib/server/go-to";

export const publishOfferAction = actorAction
  .metadata({ action: "offer.publish" })
  .inputSchema(zfd.formData(publishOfferSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await publishOffer(ctx.actor, parsedInput);
    return goTo({ pathname: "/entity/offers/[id]", params: { id: parsedInput.id }, query: { published: 1 } });
  });
