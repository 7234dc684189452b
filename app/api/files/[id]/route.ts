import { DomainError } from "@/lib/domain/errors";
import { isUuid } from "@/lib/domain/validation";
import { currentActor } from "@/lib/server/auth/session";
import { attachment } from "@/lib/server/http/pdf-answer";
import { openFile } from "@/lib/server/files/open-file";

const notThere = (): Response => new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });

/** A file of a person, for who may read it; for everybody else it is not there. Always a download, never a page. */
export const GET = async (_request: Request, { params }: RouteContext<"/api/files/[id]">): Promise<Response> => {
  const { id } = await params;
  const actor = await currentActor();
  if (!actor || !isUuid(id)) return notThere();
  try {
    const { name, mediaType, bytes } = await openFile(actor, { id });
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": mediaType,
        "content-length": String(bytes.length),
        "content-disposition": attachment(name),
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
