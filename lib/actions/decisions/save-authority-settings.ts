"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { authoritySettingsSchema } from "@/lib/domain/decisions/schema";
import { saveAuthoritySettings } from "@/lib/server/decisions/authority-settings";

export const saveAuthoritySettingsAction = actorAction
  .metadata({ action: "authority.edit" })
  .inputSchema(zfd.formData(authoritySettingsSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await saveAuthoritySettings(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
