"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { planContactSchema } from "@/lib/domain/mediation/schema";
import { goTo } from "@/lib/server/go-to";
import { planContact } from "@/lib/server/mediation/plan-contact";

export const planContactAction = actorAction
  .metadata({ action: "caseload.planContact" })
  .inputSchema(zfd.formData(planContactSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await planContact(ctx.actor, parsedInput);
    return goTo({ pathname: "/mediator/candidates/[id]", params: { id: parsedInput.personId }, query: { tab: "contact" } });
  });
