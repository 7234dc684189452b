"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { deleteViewSchema } from "@/lib/domain/mediation/schema";
import { viewAddress } from "@/lib/domain/mediation/view-address";
import { goTo } from "@/lib/server/go-to";
import { deleteView } from "@/lib/server/mediation/saved-views";

export const deleteViewAction = actorAction
  .metadata({ action: "view.delete" })
  .inputSchema(zfd.formData(deleteViewSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await deleteView(ctx.actor, parsedInput);
    return goTo(viewAddress(parsedInput.place, ""));
  });
