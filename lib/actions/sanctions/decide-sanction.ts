"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { decideSanctionSchema } from "@/lib/domain/sanctions/schema";
import { redirect } from "@/lib/i18n/navigation";
import { decideSanction } from "@/lib/server/sanctions/decide-sanction";

export const decideSanctionAction = actorAction
  .metadata({ action: "sanction.decide" })
  .inputSchema(zfd.formData(decideSanctionSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await decideSanction(ctx.actor, parsedInput);
    return redirect({ href: { pathname: "/mediator/sanctions/[id]", params: { id: parsedInput.id } }, locale: await getLocale() });
  });
