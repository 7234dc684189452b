"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { submitApplicationSchema } from "@/lib/domain/applications/schema";
import { submitApplication } from "@/lib/server/applications/submit-application";
import { goTo } from "@/lib/server/go-to";

export const submitApplicationAction = actorAction
  .metadata({ action: "application.create" })
  .inputSchema(zfd.formData(submitApplicationSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const { id } = await submitApplication(ctx.actor, parsedInput);
    return goTo({ pathname: "/student/applications/[id]", params: { id }, query: { sent: 1 } });
  });
