import type { z } from "zod";
import { bodyIssues } from "./body-issues";
import { invalidInput, problem } from "./problem";

/** The largest body that a call reads, in bytes. */
const largestBody = 256 * 1024;

const isJson = (request: Request): boolean => {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  return type === "application/json" || /^application\/[\w.-]+\+json$/u.test(type);
};

/** The bytes of the body, or null once there are too many; the rest is not read. */
const readBytes = async (request: Request): Promise<Uint8Array | null> => {
  if (Number(request.headers.get("content-length") ?? 0) > largestBody) return null;
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > largestBody) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
};

const malformed = (detail: string): { refused: Response } => ({ refused: problem(400, "malformed-json", "The body is no JSON.", { detail, issues: [{ in: "body", name: "body", detail }] }) });

/**
 * Reads a JSON body against the schema of the call. What is wrong is answered as problem details: 400 with the fields, 413
 * for too large a body, 415 for another content type.
 */
export const readJson = async <T extends z.ZodType>(request: Request, schema: T): Promise<{ body: z.output<T> } | { refused: Response }> => {
  if (!isJson(request)) return { refused: problem(415, "unsupported-media-type", "The body must be JSON.", { detail: "Send content-type: application/json." }) };
  const bytes = await readBytes(request);
  if (!bytes) return { refused: problem(413, "too-large", "The body is too large.", { detail: `At most ${largestBody / 1024} kB.` }) };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return malformed(bytes.length === 0 ? "is empty" : "is not valid JSON in UTF-8");
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? { body: parsed.data } : { refused: invalidInput(bodyIssues(parsed.error.issues, value)) };
};
