import * as z from "zod";
import { text, uuid } from "@/lib/domain/validation";

export const createApiKeySchema = z.object({
  /** What the key is for, to recognise it by: "website", "personeelssysteem". */
  name: text(80, 1),
});
export type CreateApiKey = z.output<typeof createApiKeySchema>;

export const revokeApiKeySchema = z.object({ id: uuid() });
export type RevokeApiKey = z.output<typeof revokeApiKeySchema>;
