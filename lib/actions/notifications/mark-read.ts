"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { markReadSchema } from "@/lib/domain/notifications/schema";
import { markRead } from "@/lib/server/notifications/mark-read";

/** Marks the notices on screen, and older ones, as read. */
export const markReadAction = actorAction
  .metadata({ action: "notification.markRead" })
  .inputSchema(zfd.formData(markReadSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const marked = await markRead(ctx.actor, parsedInput);
    // The count in the bar stands in the layout.
    revalidatePath("/[locale]", "layout");
    return { marked };
  });
