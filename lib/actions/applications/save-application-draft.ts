"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { draftStepSchema } from "@/lib/domain/applications/schema";
import { saveApplicationDraft } from "@/lib/server/applications/save-application-draft";
import { goTo } from "@/lib/server/go-to";

/** Keeps one step of the form and opens the next. */
export const saveApplicationDraftAction = actorAction
  .metadata({ action: "application.create" })
  .inputSchema(zfd.formData(draftStepSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput: { slug, next, ...draft }, ctx }) => {
    await saveApplicationDraft(ctx.actor, draft);
    return goTo({ pathname: "/student/applications/new", query: { offer: slug, step: next } });
  });
