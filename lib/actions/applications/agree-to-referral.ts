"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { agreeToReferralSchema } from "@/lib/domain/applications/schema";
import { agreeToReferral } from "@/lib/server/applications/agree-to-referral";
import { goTo } from "@/lib/server/go-to";

export const agreeToReferralAction = actorAction
  .metadata({ action: "application.answer" })
  .inputSchema(zfd.formData(agreeToReferralSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await agreeToReferral(ctx.actor, parsedInput);
    return goTo({ pathname: "/student/applications/[id]", params: { id: parsedInput.id } });
  });
