"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { proposeSanctionSchema } from "@/lib/domain/sanctions/schema";
import { redirect } from "@/lib/i18n/navigation";
import { proposeSanction } from "@/lib/server/sanctions/propose-sanction";

export const proposeSanctionAction = actorAction
  .metadata({ action: "sanction.propose" })
  .inputSchema(zfd.formData(proposeSanctionSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    const { id } = await proposeSanction(ctx.actor, parsedInput);
    return redirect({ href: { pathname: "/mediator/sanctions/[id]", params: { id } }, locale: await getLocale() });
  });
