"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { liftSanctionSchema } from "@/lib/domain/sanctions/schema";
import { redirect } from "@/lib/i18n/navigation";
import { liftSanction } from "@/lib/server/sanctions/lift-sanction";

export const liftSanctionAction = actorAction
  .metadata({ action: "sanction.lift" })
  .inputSchema(zfd.formData(liftSanctionSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await liftSanction(ctx.actor, parsedInput);
    return redirect({ href: { pathname: "/mediator/sanctions/[id]", params: { id: parsedInput.id } }, locale: await getLocale() });
  });
