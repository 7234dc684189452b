"use server";

import { revalidatePath } from "next/cache";
import * as z from "zod";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { withdrawDeclaration } from "@/lib/server/special/own-declaration";

export const withdrawDeclarationAction = actorAction
  .metadata({ action: "declaration.edit" })
  .inputSchema(zfd.formData(z.object({})), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ ctx }) => {
    await withdrawDeclaration(ctx.actor);
    revalidatePath("/", "layout");
    return null;
  });
