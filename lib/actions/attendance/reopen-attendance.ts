"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { attendanceTargetSchema } from "@/lib/domain/attendance/schema";
import { reopenAttendance } from "@/lib/server/attendance/reopen-attendance";

export const reopenAttendanceAction = actorAction
  .metadata({ action: "attendance.reopen" })
  .inputSchema(zfd.formData(attendanceTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await reopenAttendance(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return null;
  });
