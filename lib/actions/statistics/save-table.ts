"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { saveTableSchema } from "@/lib/domain/statistics/cross-table";
import { saveTable } from "@/lib/server/statistics/saved-tables";

export const saveTableAction = actorAction
  .metadata({ action: "statistics.saveTable" })
  .inputSchema(zfd.formData(saveTableSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await saveTable(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return null;
  });
