"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { addParameterRowSchema } from "@/lib/domain/parameters/schema";
import { goTo } from "@/lib/server/go-to";
import { addParameterRow } from "@/lib/server/law/add-parameter-row";

/** Enters a row that was looked over, and shows it in its table. */
export const addParameterRowAction = actorAction
  .metadata({ action: "parameter.add" })
  .inputSchema(zfd.formData(addParameterRowSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const { table, validFrom } = await addParameterRow(ctx.actor, parsedInput);
    return goTo({ pathname: "/coordinator/parameters", query: { table, added: validFrom } });
  });
