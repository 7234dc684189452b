import { guide } from "@/lib/domain/regulation/guidance";
import { guidanceRequest } from "@/lib/domain/regulation/guidance-schema";
import { today } from "@/lib/server/clock";
import { answerJson } from "@/lib/server/http/answer-json";

/** Which instruments fit these facts, best first. */
export const POST = (request: Request): Promise<Response> =>
  answerJson(request, guidanceRequest, (facts, parameters) => ({ items: guide({ ...facts, on: facts.on ?? today().toString() }, parameters) }));
