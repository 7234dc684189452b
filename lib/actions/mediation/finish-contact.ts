"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { finishContactSchema } from "@/lib/domain/mediation/schema";
import { goTo } from "@/lib/server/go-to";
import { finishContact } from "@/lib/server/mediation/finish-contact";

export const finishContactAction = actorAction
  .metadata({ action: "caseload.finishContact" })
  .inputSchema(zfd.formData(finishContactSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const { personId } = await finishContact(ctx.actor, parsedInput);
    return goTo({ pathname: "/mediator/candidates/[id]", params: { id: personId }, query: { tab: "contact" } });
  });
