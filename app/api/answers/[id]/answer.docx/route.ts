import { DomainError } from "@/lib/domain/errors";
import { answerDocx } from "@/lib/server/answers/answer-files";
import { currentActor } from "@/lib/server/auth/session";
import { mediaTypes, notThere, privateFile } from "@/lib/server/http/private-file";

/** A frozen answer to parliament as a file, for the diversity service; for everybody else it is not there. */
export const GET = async (_request: Request, { params }: RouteContext<"/api/answers/[id]/answer.docx">): Promise<Response> => {
  const actor = await currentActor();
  if (!actor) return notThere();
  try {
    return privateFile(await answerDocx(actor, (await params).id), mediaTypes.docx);
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
