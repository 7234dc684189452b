import { checkCompliance } from "@/lib/domain/regulation/check";
import { complianceRequest } from "@/lib/domain/regulation/schema";
import { answerJson } from "@/lib/server/http/answer-json";

/** Checks a case, known in full or in part, against the version of the law that holds for it. */
export const POST = (request: Request): Promise<Response> => answerJson(request, complianceRequest, checkCompliance);
