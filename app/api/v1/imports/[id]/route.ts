import { z } from "zod";
import { ApiKeyRefused, requireApiKey } from "@/lib/server/auth/api-keys";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { problem } from "@/lib/server/http/problem";
import { readImportRequest } from "@/lib/server/imports/request-import";

/** How far an import is, for the organisation that asked for it, with its report when it has ended. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  try {
    const { organisationId } = await requireApiKey(request);
    const id = z.uuid().safeParse((await params).id);
    const found = id.success ? await readImportRequest(organisationId, id.data) : null;
    if (!found) return problem(404, "not-found", "There is no such import.");
    return Response.json(found, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof ApiKeyRefused) return error.toResponse();
    throw error;
  }
};
