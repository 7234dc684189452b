"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { reopenDuplicateRoundSchema } from "@/lib/domain/imports/duplicate-group";
import { reopenDuplicateRound } from "@/lib/server/imports/reopen-duplicate-round";

export const reopenDuplicateRoundAction = actorAction
  .metadata({ action: "duplicate.reopenGroup" })
  .inputSchema(zfd.formData(reopenDuplicateRoundSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await reopenDuplicateRound(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
