import { DomainError } from "@/lib/domain/errors";
import { answerPdf } from "@/lib/server/answers/answer-files";
import { currentActor } from "@/lib/server/auth/session";
import { mediaTypes, notThere, privateFile } from "@/lib/server/http/private-file";

/** A frozen answer to parliament as a file, for the diversity service; for everybody else it is not there. */
export const GET = async (_request: Request, { params }: RouteContext<"/api/answers/[id]/answer.pdf">): Promise<Response> => {
  const actor = await currentActor();
  if (!actor) return notThere();
  try {
    return privateFile(await answerPdf(actor, (await params).id), mediaTypes.pdf);
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
