"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { copyModelPlanSchema } from "@/lib/domain/plans/schema";
import { redirect } from "@/lib/i18n/navigation";
import { copyModelPlan } from "@/lib/server/plans/copy-model-plan";

export const copyModelPlanAction = actorAction
  .metadata({ action: "plan.copyModel" })
  .inputSchema(zfd.formData(copyModelPlanSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const { number, version } = await copyModelPlan(ctx.actor, parsedInput);
    // `from` begins the form anew, with the rows of the model.
    const query = { from: `${number}.${version}` };
    return redirect({ href: { pathname: "/placements/[id]/plan", params: { id: parsedInput.placementId }, query }, locale: await getLocale() });
  });
