"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { attendanceTargetSchema } from "@/lib/domain/attendance/schema";
import { confirmAttendance } from "@/lib/server/attendance/confirm-attendance";

export const confirmAttendanceAction = actorAction
  .metadata({ action: "attendance.confirm" })
  .inputSchema(zfd.formData(attendanceTargetSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await confirmAttendance(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return null;
  });
