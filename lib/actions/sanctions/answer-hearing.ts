"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { answerHearingSchema } from "@/lib/domain/sanctions/schema";
import { redirect } from "@/lib/i18n/navigation";
import { answerHearing } from "@/lib/server/sanctions/answer-hearing";

export const answerHearingAction = actorAction
  .metadata({ action: "sanction.answer" })
  .inputSchema(zfd.formData(answerHearingSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await answerHearing(ctx.actor, parsedInput);
    return redirect({ href: { pathname: "/entity/sanctions/[id]", params: { id: parsedInput.id } }, locale: await getLocale() });
  });
