"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { saveViewSchema } from "@/lib/domain/mediation/schema";
import { viewAddress } from "@/lib/domain/mediation/view-address";
import { goTo } from "@/lib/server/go-to";
import { saveView } from "@/lib/server/mediation/saved-views";

export const saveViewAction = actorAction
  .metadata({ action: "view.save" })
  .inputSchema(zfd.formData(saveViewSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await saveView(ctx.actor, parsedInput);
    return goTo(viewAddress(parsedInput.place, parsedInput.query));
  });
