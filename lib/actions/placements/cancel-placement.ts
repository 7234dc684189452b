"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { redirect } from "@/lib/i18n/navigation";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { cancelPlacementSchema } from "@/lib/domain/placements/schema";
import { cancelPlacement } from "@/lib/server/placements/cancel-placement";

export const cancelPlacementAction = actorAction
  .metadata({ action: "placement.cancel" })
  .inputSchema(zfd.formData(cancelPlacementSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await cancelPlacement(ctx.actor, parsedInput);
    return redirect({ href: { pathname: "/placements/[id]", params: { id: parsedInput.id } }, locale: await getLocale() });
  });
