"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { referCandidateSchema } from "@/lib/domain/applications/schema";
import { referCandidate } from "@/lib/server/applications/refer-candidate";
import { goTo } from "@/lib/server/go-to";

/** Leads to the candidate, where the proposal stands among the others. */
export const referCandidateAction = actorAction
  .metadata({ action: "application.refer" })
  .inputSchema(zfd.formData(referCandidateSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await referCandidate(ctx.actor, parsedInput);
    return goTo({ pathname: "/mediator/candidates/[id]", params: { id: parsedInput.personId } });
  });
