import { DomainError } from "@/lib/domain/errors";
import { currentActor } from "@/lib/server/auth/session";
import { mediaTypes, notThere, privateFile } from "@/lib/server/http/private-file";
import { sanctionLetterPdf } from "@/lib/server/sanctions/sanction-letter-pdf";

/** A letter about a sanction on paper, for who reads it on the page of the case; for everybody else it is not there. */
export const GET = async (_request: Request, { params }: RouteContext<"/api/sanctions/[id]/[letter]/letter.pdf">): Promise<Response> => {
  const actor = await currentActor();
  if (!actor) return notThere();
  try {
    const { id, letter } = await params;
    return privateFile(await sanctionLetterPdf(actor, id, letter), mediaTypes.pdf);
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
