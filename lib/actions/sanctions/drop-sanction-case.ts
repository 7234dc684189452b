"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { dropSanctionCaseSchema } from "@/lib/domain/sanctions/schema";
import { redirect } from "@/lib/i18n/navigation";
import { dropSanctionCase } from "@/lib/server/sanctions/drop-sanction-case";

export const dropSanctionCaseAction = actorAction
  .metadata({ action: "sanction.drop" })
  .inputSchema(zfd.formData(dropSanctionCaseSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await dropSanctionCase(ctx.actor, parsedInput);
    return redirect({ href: { pathname: "/mediator/sanctions/[id]", params: { id: parsedInput.id } }, locale: await getLocale() });
  });
