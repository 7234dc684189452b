"use server";

import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { decideDuplicateGroupSchema } from "@/lib/domain/imports/duplicate-group";
import { redirect } from "@/lib/i18n/navigation";
import { decideDuplicateGroup } from "@/lib/server/imports/decide-duplicate-group";

export const decideDuplicateGroupAction = actorAction
  .metadata({ action: "duplicate.decideGroup" })
  .inputSchema(zfd.formData(decideDuplicateGroupSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await decideDuplicateGroup(ctx.actor, parsedInput);
    revalidatePath("/", "layout");
    return redirect({ href: { pathname: "/coordinator/registers/duplicates", query: { show: "decided" } }, locale: await getLocale() });
  });
