"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { signAgreementSchema } from "@/lib/domain/agreements/schema";
import { signAgreement } from "@/lib/server/agreements/sign-agreement";

export const signAgreementAction = actorAction
  .metadata({ action: "agreement.sign" })
  .inputSchema(zfd.formData(signAgreementSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await signAgreement(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return answer ?? null;
  });
