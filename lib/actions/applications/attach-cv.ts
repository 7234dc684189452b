"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { cvStepSchema } from "@/lib/domain/applications/schema";
import { attachCv } from "@/lib/server/applications/attach-cv";
import { saveApplicationDraft } from "@/lib/server/applications/save-application-draft";
import { goTo } from "@/lib/server/go-to";

/** The step of the CV: a new one, the one of the profile, or none. */
export const attachCvAction = actorAction
  .metadata({ action: "file.upload" })
  .inputSchema(zfd.formData(cvStepSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput: { slug, next, choice, cv, cvFileId, ...draft }, ctx }) => {
    if (choice === "new") await attachCv(ctx.actor, draft, { name: cv?.name ?? "", bytes: new Uint8Array(await (cv?.arrayBuffer() ?? new ArrayBuffer())) });
    else await saveApplicationDraft(ctx.actor, { ...draft, cvFileId: choice === "kept" ? cvFileId : null });
    return goTo({ pathname: "/student/applications/new", query: { offer: slug, step: next } });
  });
