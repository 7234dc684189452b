"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { saveAttendanceSchema } from "@/lib/domain/attendance/schema";
import { saveAttendance } from "@/lib/server/attendance/save-attendance";

export const saveAttendanceAction = actorAction
  .metadata({ action: "attendance.save" })
  .inputSchema(zfd.formData(saveAttendanceSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await saveAttendance(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return null;
  });
