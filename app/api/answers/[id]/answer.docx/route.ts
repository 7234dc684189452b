import { DomainError } from "@/lib/domain/errors";
import { answerDocx } from "@/lib/server/answers/answer-files";
import { currentActor } from "@/lib/server/auth/session";
import { docxAnswer } from "@/lib/server/http/docx-answer";

const notThere = (): Response => new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });

/** A frozen answer to parliament as a file, for the diversity service; for everybody else it is not there. */
export const GET = async (_request: Request, { params }: RouteContext<"/api/answers/[id]/answer.docx">): Promise<Response> => {
  const actor = await currentActor();
  if (!actor) return notThere();
  try {
    return docxAnswer(await answerDocx(actor, (await params).id));
  } catch (error) {
    if (error instanceof DomainError) return notThere();
    throw error;
  }
};
