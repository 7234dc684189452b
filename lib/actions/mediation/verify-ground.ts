"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { verifyGroundSchema } from "@/lib/domain/mediation/schema";
import { goTo } from "@/lib/server/go-to";
import { verifyGround } from "@/lib/server/mediation/verify-ground";

export const verifyGroundAction = actorAction
  .metadata({ action: "caseload.verifyGround" })
  .inputSchema(zfd.formData(verifyGroundSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await verifyGround(ctx.actor, parsedInput);
    return goTo({ pathname: "/mediator/candidates/[id]", params: { id: parsedInput.personId } });
  });
