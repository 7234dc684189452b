"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import * as z from "zod";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { removeProfileCv } from "@/lib/server/profiles/profile-cv";

export const removeProfileCvAction = actorAction
  .metadata({ action: "profile.edit" })
  .inputSchema(zfd.formData(z.object({})), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ ctx }) => {
    await removeProfileCv(ctx.actor);
    revalidatePath("/", "layout");
    return null;
  });
