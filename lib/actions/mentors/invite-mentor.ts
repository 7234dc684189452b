"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { inviteMentorSchema } from "@/lib/domain/mentors/schema";
import { inviteMentor } from "@/lib/server/mentors/invite-mentor";

export const inviteMentorAction = actorAction
  .metadata({ action: "mentor.invite" })
  .inputSchema(zfd.formData(inviteMentorSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await inviteMentor(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return { isInvited: true };
  });
