"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { removeTableSchema } from "@/lib/domain/statistics/cross-table";
import { removeTable } from "@/lib/server/statistics/saved-tables";

export const removeTableAction = actorAction
  .metadata({ action: "statistics.removeTable" })
  .inputSchema(zfd.formData(removeTableSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await removeTable(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
