"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { cancelContactSchema } from "@/lib/domain/mediation/schema";
import { goTo } from "@/lib/server/go-to";
import { cancelContact } from "@/lib/server/mediation/cancel-contact";

export const cancelContactAction = actorAction
  .metadata({ action: "caseload.cancelContact" })
  .inputSchema(zfd.formData(cancelContactSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const { personId } = await cancelContact(ctx.actor, parsedInput);
    return goTo({ pathname: "/mediator/candidates/[id]", params: { id: personId }, query: { tab: "contact" } });
  });
