"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { redirect } from "@/lib/i18n/navigation";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { agreementTargetSchema } from "@/lib/domain/agreements/schema";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";

export const presentAgreementAction = actorAction
  .metadata({ action: "agreement.draft" })
  .inputSchema(zfd.formData(agreementTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await presentAgreement(ctx.actor, parsedInput);
    return redirect({ href: { pathname: "/placements/[id]/agreement", params: { id: parsedInput.placementId } }, locale: await getLocale() });
  });
