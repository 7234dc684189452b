"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { delegateMandateSchema } from "@/lib/domain/decisions/schema";
import { goTo } from "@/lib/server/go-to";
import { delegateMandate } from "@/lib/server/mediation/delegate-mandate";

export const delegateMandateAction = actorAction
  .metadata({ action: "mandate.delegate" })
  .inputSchema(zfd.formData(delegateMandateSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await delegateMandate(ctx.actor, parsedInput);
    return goTo("/mediator/mandates");
  });
