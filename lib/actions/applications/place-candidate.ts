"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { placeCandidateSchema } from "@/lib/domain/applications/schema";
import { placeCandidate } from "@/lib/server/applications/place-candidate";
import { goTo } from "@/lib/server/go-to";

export const placeCandidateAction = actorAction
  .metadata({ action: "placement.open" })
  .inputSchema(zfd.formData(placeCandidateSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const { placementId } = await placeCandidate(ctx.actor, parsedInput);
    return goTo({ pathname: "/placements/[id]", params: { id: placementId } });
  });
