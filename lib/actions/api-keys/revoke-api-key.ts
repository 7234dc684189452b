"use server";

import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { revokeApiKeySchema } from "@/lib/domain/api-keys/schema";
import { revokeApiKey } from "@/lib/server/auth/revoke-api-key";

/** Revokes an API key for good. */
export const revokeApiKeyAction = actorAction
  .metadata({ action: "apiKey.revoke" })
  .inputSchema(zfd.formData(revokeApiKeySchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput, ctx }) => {
    await revokeApiKey(ctx.actor, parsedInput);
    return { id: parsedInput.id };
  });
