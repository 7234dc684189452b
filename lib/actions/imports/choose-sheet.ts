"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { chooseSheetSchema } from "@/lib/domain/imports/request-schema";
import { chooseSheet } from "@/lib/server/imports/choose-sheet";

export const chooseSheetAction = actorAction
  .metadata({ action: "register.chooseSheet" })
  .inputSchema(zfd.formData(chooseSheetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await chooseSheet(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
