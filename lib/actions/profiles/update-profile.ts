"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { updateProfileSchema } from "@/lib/domain/profiles/schema";
import { goTo } from "@/lib/server/go-to";
import { updateProfile } from "@/lib/server/profiles/update-profile";

export const updateProfileAction = actorAction
  .metadata({ action: "profile.edit" })
  .inputSchema(zfd.formData(updateProfileSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await updateProfile(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return goTo({ pathname: "/student/profile", query: { saved: "ja" } });
  });
