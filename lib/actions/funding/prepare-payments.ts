"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { preparePaymentsSchema } from "@/lib/domain/funding/schema";
import { preparePayments } from "@/lib/server/funding/pay-month";

export const preparePaymentsAction = actorAction
  .metadata({ action: "payment.prepare" })
  .inputSchema(zfd.formData(preparePaymentsSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await preparePayments(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
