"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { writeNoteSchema } from "@/lib/domain/mediation/schema";
import { goTo } from "@/lib/server/go-to";
import { writeNote } from "@/lib/server/mediation/write-note";

export const writeNoteAction = actorAction
  .metadata({ action: "caseload.writeNote" })
  .inputSchema(zfd.formData(writeNoteSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await writeNote(ctx.actor, parsedInput);
    return goTo({ pathname: "/mediator/candidates/[id]", params: { id: parsedInput.personId }, query: { tab: "notes" } });
  });
