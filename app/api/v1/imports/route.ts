import { importQuery } from "@/lib/domain/imports/schema";
import { ApiKeyRefused, requireApiKey } from "@/lib/server/auth/api-keys";
import { env } from "@/lib/server/env";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { invalidInput, problem } from "@/lib/server/http/problem";
import { readQuery } from "@/lib/server/http/read-query";
import { requestImport } from "@/lib/server/imports/request-import";

const largestFile = 20 * 1024 * 1024;

/** The file as the body itself, or as the field `file` of a form. */
const readFile = async (request: Request): Promise<{ name: string; bytes: Uint8Array }> => {
  if (!request.headers.get("content-type")?.startsWith("multipart/form-data")) {
    return { name: "register", bytes: new Uint8Array(await request.arrayBuffer()) };
  }
  const file = (await request.formData()).get("file");
  return file instanceof File ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : { name: "", bytes: new Uint8Array() };
};

const tooLarge = () => problem(413, "too-large", "The file is too large.", { detail: "At most 20 MB; send a larger register in parts, by source and dossier." });

/** Takes in a register of the organisation behind the key; the worker stores it. 202 with the address of its progress. */
export const POST = async (request: Request): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  try {
    const { organisationId } = await requireApiKey(request);
    const read = readQuery(request, importQuery);
    if ("issues" in read) return invalidInput(read.issues);
    if (Number(request.headers.get("content-length") ?? 0) > largestFile) return tooLarge();
    const { name, bytes } = await readFile(request);
    if (bytes.length > largestFile) return tooLarge();
    if (bytes.length === 0) return invalidInput([{ in: "body", name: "file", detail: "is missing or empty" }]);
    const id = await requestImport({ organisationId, fileName: name, bytes, ...read.query });
    const url = `${env().APP_URL}/api/v1/imports/${id}`;
    return Response.json({ id, status: "queued", url }, { status: 202, headers: { location: url, "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof ApiKeyRefused) return error.toResponse();
    throw error;
  }
};
