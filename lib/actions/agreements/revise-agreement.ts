"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { agreementTargetSchema } from "@/lib/domain/agreements/schema";
import { reviseAgreement } from "@/lib/server/agreements/revise-agreement";

export const reviseAgreementAction = actorAction
  .metadata({ action: "agreement.draft" })
  .inputSchema(zfd.formData(agreementTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await reviseAgreement(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
