"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { defineOriginSchema } from "@/lib/domain/people/declaration";
import { defineOrigin } from "@/lib/server/special/origin-definitions";

export const defineOriginAction = actorAction
  .metadata({ action: "statistics.defineOrigin" })
  .inputSchema(zfd.formData(defineOriginSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await defineOrigin(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
