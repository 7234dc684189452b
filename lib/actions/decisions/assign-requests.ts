"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { assignRequestsSchema } from "@/lib/domain/decisions/assignment";
import { assignRequests } from "@/lib/server/decisions/assign-requests";

export const assignRequestsAction = actorAction
  .metadata({ action: "decision.assign" })
  .inputSchema(zfd.formData(assignRequestsSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const rows = await assignRequests(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return rows;
  });
