"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { agreementTargetSchema } from "@/lib/domain/agreements/schema";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";

export const presentAgreementAction = actorAction
  .metadata({ action: "agreement.draft" })
  .inputSchema(zfd.formData(agreementTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await presentAgreement(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return answer ?? null;
  });
