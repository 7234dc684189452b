"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { correctAttendanceSchema } from "@/lib/domain/attendance/schema";
import { correctAttendance } from "@/lib/server/attendance/correct-attendance";

export const correctAttendanceAction = actorAction
  .metadata({ action: "attendance.correct" })
  .inputSchema(zfd.formData(correctAttendanceSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await correctAttendance(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return null;
  });
