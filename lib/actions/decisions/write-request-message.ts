"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { writeRequestMessageSchema } from "@/lib/domain/decisions/schema";
import { writeRequestMessage } from "@/lib/server/decisions/write-request-message";

export const writeRequestMessageAction = actorAction
  .metadata({ action: "decision.write" })
  .inputSchema(zfd.formData(writeRequestMessageSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await writeRequestMessage(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
