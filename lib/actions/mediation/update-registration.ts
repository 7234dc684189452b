"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { updateRegistrationSchema } from "@/lib/domain/mediation/schema";
import { goTo } from "@/lib/server/go-to";
import { updateRegistration } from "@/lib/server/mediation/update-registration";

export const updateRegistrationAction = actorAction
  .metadata({ action: "caseload.updateRegistration" })
  .inputSchema(zfd.formData(updateRegistrationSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await updateRegistration(ctx.actor, parsedInput);
    return goTo({ pathname: "/mediator/candidates/[id]", params: { id: parsedInput.personId } });
  });
