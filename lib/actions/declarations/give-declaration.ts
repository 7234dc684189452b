"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { giveDeclarationSchema } from "@/lib/domain/people/declaration";
import { giveDeclaration } from "@/lib/server/special/own-declaration";

export const giveDeclarationAction = actorAction
  .metadata({ action: "declaration.edit" })
  .inputSchema(zfd.formData(giveDeclarationSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await giveDeclaration(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
