"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { startImportSchema } from "@/lib/domain/imports/request-schema";
import { goTo } from "@/lib/server/go-to";
import { startImport } from "@/lib/server/imports/start-import";

export const startImportAction = actorAction
  .metadata({ action: "register.import" })
  .inputSchema(zfd.formData(startImportSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput: { file, ...input }, ctx }) => {
    const id = await startImport(ctx.actor, { ...input, file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } });
    return goTo({ pathname: "/registers/imports/[id]", params: { id } });
  });
