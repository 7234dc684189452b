"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { newParameterRowSchema } from "@/lib/domain/parameters/schema";
import { previewParameterRow } from "@/lib/server/law/add-parameter-row";

/** Shows what a new row would change, before anything is written. */
export const previewParameterRowAction = actorAction
  .metadata({ action: "parameter.preview" })
  .inputSchema(zfd.formData(newParameterRowSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => ({ preview: await previewParameterRow(ctx.actor, parsedInput), input: parsedInput }));
