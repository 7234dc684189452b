"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { chooseColumnsSchema } from "@/lib/domain/imports/request-schema";
import { chooseColumns } from "@/lib/server/imports/choose-columns";

export const chooseColumnsAction = actorAction
  .metadata({ action: "register.chooseColumns" })
  .inputSchema(zfd.formData(chooseColumnsSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await chooseColumns(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
