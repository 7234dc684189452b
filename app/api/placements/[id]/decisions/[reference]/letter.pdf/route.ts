import { DomainError } from "@/lib/domain/errors";
import { currentActor } from "@/lib/server/auth/session";
import { decisionPdf } from "@/lib/server/decisions/decision-pdf";
import { mediaTypes, notThere, privateFile } from "@/lib/server/http/private-file";

/** The letter of a decision on paper, for who may read it; for everybody else it is not there. */
export const GET = async (_request: Request, { params }: RouteContext<"/api/placements/[id]/decisions/[reference]/letter.pdf">): Promise<Response> => {
  const actor = await currentActor();
  if (!actor) return notThere();
  try {
    const { id, reference } = await params;
    return privateFile(await decisionPdf(actor, id, reference), mediaTypes.pdf);
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
