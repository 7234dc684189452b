"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { decidePaymentsSchema } from "@/lib/domain/funding/schema";
import { decidePayments } from "@/lib/server/funding/pay-month";

export const decidePaymentsAction = actorAction
  .metadata({ action: "payment.approve" })
  .inputSchema(zfd.formData(decidePaymentsSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await decidePayments(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
