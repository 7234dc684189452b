"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { sendRemindersSchema } from "@/lib/domain/imports/reporting-schema";
import { sendReminders } from "@/lib/server/imports/reminders";

export const sendRemindersAction = actorAction
  .metadata({ action: "register.remind" })
  .inputSchema(zfd.formData(sendRemindersSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const sent = await sendReminders(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return sent;
  });
