"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { savePlanSchema } from "@/lib/domain/plans/schema";
import { redirect } from "@/lib/i18n/navigation";
import { savePlan } from "@/lib/server/plans/save-plan";

export const savePlanAction = actorAction
  .metadata({ action: "plan.write" })
  .inputSchema(zfd.formData(savePlanSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await savePlan(ctx.actor, parsedInput);
    const params = { id: parsedInput.placementId };
    const locale = await getLocale();
    if (parsedInput.then === "review") return redirect({ href: { pathname: "/placements/[id]/plan", params, query: { step: "review" } }, locale });
    return redirect({ href: { pathname: "/placements/[id]", params }, locale });
  });
