"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { redirect } from "@/lib/i18n/navigation";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { endPlacementSchema } from "@/lib/domain/placements/schema";
import { endPlacementEarly } from "@/lib/server/placements/end-placement-early";

export const endPlacementEarlyAction = actorAction
  .metadata({ action: "placement.endEarly" })
  .inputSchema(zfd.formData(endPlacementSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await endPlacementEarly(ctx.actor, parsedInput);
    return redirect({ href: { pathname: "/placements/[id]", params: { id: parsedInput.id } }, locale: await getLocale() });
  });
