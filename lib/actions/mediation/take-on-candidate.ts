"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { takeOnCandidateSchema } from "@/lib/domain/mediation/schema";
import { goTo } from "@/lib/server/go-to";
import { takeOnCandidate } from "@/lib/server/mediation/take-on-candidate";

export const takeOnCandidateAction = actorAction
  .metadata({ action: "caseload.takeOn" })
  .inputSchema(zfd.formData(takeOnCandidateSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const { personId } = await takeOnCandidate(ctx.actor, parsedInput);
    return goTo({ pathname: "/mediator/candidates/[id]", params: { id: personId } });
  });
