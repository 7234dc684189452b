"use server";

import { zfd } from "zod-form-data";
import { publicAction, refusedFields } from "@/lib/actions/client";
import { adviseOn } from "@/lib/domain/guidance/advice";
import { guidanceForm } from "@/lib/domain/guidance/schema";
import { today } from "@/lib/server/clock";

/** The result of the guide for a browser without scripts. It reads the answers and gives them back: nothing is stored or logged. */
export const showGuidanceAction = publicAction
  .metadata({ action: "guidance.show" })
  .inputSchema(zfd.formData(guidanceForm), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput: { side, answers } }) => ({ side, answers, advice: adviseOn(side, answers, today().toString()) }));
