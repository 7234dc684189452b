"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { createApiKeySchema } from "@/lib/domain/api-keys/schema";
import { createApiKey } from "@/lib/server/auth/create-api-key";

/** Makes an API key; its secret is in the answer, this once. */
export const createApiKeyAction = actorAction
  .metadata({ action: "apiKey.create" })
  .inputSchema(zfd.formData(createApiKeySchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => createApiKey(ctx.actor, parsedInput));
