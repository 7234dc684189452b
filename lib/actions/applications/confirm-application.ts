"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { confirmApplicationSchema } from "@/lib/domain/applications/schema";
import { confirmApplication } from "@/lib/server/applications/confirm-application";
import { goTo } from "@/lib/server/go-to";

export const confirmApplicationAction = actorAction
  .metadata({ action: "application.answer" })
  .inputSchema(zfd.formData(confirmApplicationSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const { placementId } = await confirmApplication(ctx.actor, parsedInput);
    return placementId
      ? goTo({ pathname: "/placements/[id]", params: { id: placementId } })
      : goTo({ pathname: "/student/applications/[id]", params: { id: parsedInput.id } });
  });
