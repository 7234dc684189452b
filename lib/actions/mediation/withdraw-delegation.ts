"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { withdrawDelegationSchema } from "@/lib/domain/mediation/schema";
import { goTo } from "@/lib/server/go-to";
import { withdrawDelegation } from "@/lib/server/mediation/delegate-mandate";

export const withdrawDelegationAction = actorAction
  .metadata({ action: "mandate.withdrawDelegation" })
  .inputSchema(zfd.formData(withdrawDelegationSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await withdrawDelegation(ctx.actor, parsedInput);
    return goTo("/mediator/mandates");
  });
