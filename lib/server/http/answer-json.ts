import type { z } from "zod";
import type { Parameters } from "@/lib/domain/regulation/parameters/parameters";
import { readParameters } from "@/lib/server/law/read-extra-rows";
import { limitPublicRead } from "./limit-public-read";
import { readJson } from "./read-json";

/**
 * Answers a question of law with the parameters that are known now. A public read that happens to be a POST: no key, no
 * cookie, no origin; nothing is stored.
 */
export const answerJson = async <T extends z.ZodType>(request: Request, schema: T, answer: (body: z.output<T>, parameters: Parameters) => unknown): Promise<Response> => {
  const limited = await limitPublicRead(request, "law");
  if (limited) return limited;
  const read = await readJson(request, schema);
  return "refused" in read ? read.refused : Response.json(answer(read.body, await readParameters()), { headers: { "cache-control": "no-store" } });
};
