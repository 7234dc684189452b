import { DomainError } from "@/lib/domain/errors";
import { currentActor } from "@/lib/server/auth/session";
import { decisionPdf } from "@/lib/server/decisions/decision-pdf";
import { pdfAnswer } from "@/lib/server/http/pdf-answer";

const notThere = (): Response => new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });

/** The letter of a decision on paper, for who may read it; for everybody else it is not there. */
export const GET = async (_request: Request, { params }: RouteContext<"/api/placements/[id]/decisions/[reference]/letter.pdf">): Promise<Response> => {
  const actor = await currentActor();
  if (!actor) return notThere();
  try {
    const { id, reference } = await params;
    return pdfAnswer(await decisionPdf(actor, id, reference));
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
