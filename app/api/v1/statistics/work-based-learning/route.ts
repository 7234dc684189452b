import { periodBetween } from "@/lib/domain/statistics/half-year";
import { workBasedLearningQuery } from "@/lib/domain/statistics/schema";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { invalidInput } from "@/lib/server/http/problem";
import { readQuery } from "@/lib/server/http/read-query";
import { today } from "@/lib/server/clock";
import { answerWorkBasedLearning } from "@/lib/server/statistics/answer-work-based-learning";

/** Actions started by instrument and their outflow to work, for a half-year or year of the calendar. */
export const GET = async (request: Request): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  const read = readQuery(request, workBasedLearningQuery);
  if ("issues" in read) return invalidInput(read.issues);
  const { from, to, asOf } = read.query;
  if (to < from) return invalidInput([{ in: "query", name: "to", detail: "lies before `from`" }]);
  const period = periodBetween(from, to);
  if (!period) {
    return invalidInput([{ in: "query", name: "to", detail: "with `from` is no whole half-year or year of the calendar: free periods, subtracted, would show single people" }]);
  }
  return Response.json(await answerWorkBasedLearning(period, asOf ?? today().toString()), { headers: { "cache-control": "no-store" } });
};
