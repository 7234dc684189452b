import { DomainError } from "@/lib/domain/errors";
import { agreementPdf } from "@/lib/server/agreements/agreement-pdf";
import { currentActor } from "@/lib/server/auth/session";
import { mediaTypes, notThere, privateFile } from "@/lib/server/http/private-file";

/** The agreement of a placement on paper, for who may read it; for everybody else it is not there. */
export const GET = async (_request: Request, { params }: RouteContext<"/api/placements/[id]/agreement.pdf">): Promise<Response> => {
  const actor = await currentActor();
  if (!actor) return notThere();
  try {
    return privateFile(await agreementPdf(actor, (await params).id), mediaTypes.pdf);
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
