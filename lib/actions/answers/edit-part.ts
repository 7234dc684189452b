"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { editPartSchema } from "@/lib/domain/answers/schema";
import { editPart } from "@/lib/server/answers/edit-part";

export const editPartAction = actorAction
  .metadata({ action: "answer.edit" })
  .inputSchema(zfd.formData(editPartSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await editPart(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
