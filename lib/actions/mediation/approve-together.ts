"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { approveTogetherSchema } from "@/lib/domain/mediation/decide-schema";
import { approveTogether } from "@/lib/server/mediation/approve-together";

export const approveTogetherAction = actorAction
  .metadata({ action: "decision.approveTogether" })
  .inputSchema(zfd.formData(approveTogetherSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => approveTogether(ctx.actor, parsedInput));
