"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { writeMessageSchema } from "@/lib/domain/placements/schema";
import { writeMessage } from "@/lib/server/placements/write-message";

export const writeMessageAction = actorAction
  .metadata({ action: "message.write" })
  .inputSchema(zfd.formData(writeMessageSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await writeMessage(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
