"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { registerContractSchema } from "@/lib/domain/placements/schema";
import { registerContract } from "@/lib/server/placements/register-contract";

export const registerContractAction = actorAction
  .metadata({ action: "placement.registerContract" })
  .inputSchema(zfd.formData(registerContractSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const answer = await registerContract(ctx.actor, parsedInput);
    revalidatePath("/[locale]", "layout");
    return answer ?? null;
  });
