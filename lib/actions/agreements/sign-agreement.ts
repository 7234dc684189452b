"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { redirect } from "@/lib/i18n/navigation";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { signAgreementSchema } from "@/lib/domain/agreements/schema";
import { signAgreement } from "@/lib/server/agreements/sign-agreement";

export const signAgreementAction = actorAction
  .metadata({ action: "agreement.sign" })
  .inputSchema(zfd.formData(signAgreementSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await signAgreement(ctx.actor, parsedInput);
    return redirect({ href: { pathname: "/placements/[id]/agreement", params: { id: parsedInput.placementId } }, locale: await getLocale() });
  });
