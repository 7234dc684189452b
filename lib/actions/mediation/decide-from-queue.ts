"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { decideFromQueueSchema } from "@/lib/domain/mediation/decide-schema";
import { queueAddress } from "@/lib/domain/mediation/view-address";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { goTo } from "@/lib/server/go-to";

export const decideFromQueueAction = actorAction
  .metadata({ action: "decision.decideFromQueue" })
  .inputSchema(zfd.formData(decideFromQueueSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput: { back, ...decision }, ctx }) => {
    const { reference } = await decideRequest(ctx.actor, decision);
    return goTo(queueAddress(back, { done: reference }));
  });
