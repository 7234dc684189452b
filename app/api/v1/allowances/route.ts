import { calculateAllowance, inLanguage } from "@/lib/domain/regulation/allowance";
import { allowanceRequest } from "@/lib/domain/regulation/allowance-schema";
import { answerJson } from "@/lib/server/http/answer-json";
import { preferredLanguage } from "@/lib/server/http/preferred-language";

/** Reckons what belongs to a placement, month by month. */
export const POST = (request: Request): Promise<Response> =>
  answerJson(request, allowanceRequest, (facts, parameters) => inLanguage(calculateAllowance(facts, parameters), preferredLanguage(request)));
