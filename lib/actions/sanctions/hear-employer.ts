"use server";

import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { hearEmployerSchema } from "@/lib/domain/sanctions/schema";
import { redirect } from "@/lib/i18n/navigation";
import { hearEmployer } from "@/lib/server/sanctions/hear-employer";

export const hearEmployerAction = actorAction
  .metadata({ action: "sanction.hear" })
  .inputSchema(zfd.formData(hearEmployerSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await hearEmployer(ctx.actor, parsedInput);
    return redirect({ href: { pathname: "/mediator/sanctions/[id]", params: { id: parsedInput.id } }, locale: await getLocale() });
  });
