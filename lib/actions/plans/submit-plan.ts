"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { submitPlanSchema } from "@/lib/domain/plans/schema";
import { redirect } from "@/lib/i18n/navigation";
import { submitPlan } from "@/lib/server/plans/submit-plan";

export const submitPlanAction = actorAction
  .metadata({ action: "plan.submit" })
  .inputSchema(zfd.formData(submitPlanSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const { placementId } = await submitPlan(ctx.actor, parsedInput);
    return redirect({ href: { pathname: "/placements/[id]/plan", params: { id: placementId } }, locale: await getLocale() });
  });
