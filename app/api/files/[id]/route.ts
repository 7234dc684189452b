import { DomainError } from "@/lib/domain/errors";
import { isUuid } from "@/lib/domain/validation";
import { currentActor } from "@/lib/server/auth/session";
import { notThere, privateFile } from "@/lib/server/http/private-file";
import { openFile } from "@/lib/server/files/open-file";

/** A file of a person, for who may read it; for everybody else it is not there. Always a download, never a page. */
export const GET = async (_request: Request, { params }: RouteContext<"/api/files/[id]">): Promise<Response> => {
  const { id } = await params;
  const actor = await currentActor();
  if (!actor || !isUuid(id)) return notThere();
  try {
    const file = await openFile(actor, { id });
    return privateFile(file, file.mediaType);
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
