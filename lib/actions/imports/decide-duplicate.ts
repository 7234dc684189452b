"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { decideDuplicateSchema } from "@/lib/domain/imports/duplicate-schema";
import { decideDuplicate } from "@/lib/server/imports/decide-duplicate";

export const decideDuplicateAction = actorAction
  .metadata({ action: "duplicate.decide" })
  .inputSchema(zfd.formData(decideDuplicateSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await decideDuplicate(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
