import { flemishGovernmentQuery } from "@/lib/domain/statistics/schema";
import { today } from "@/lib/server/clock";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { invalidInput } from "@/lib/server/http/problem";
import { readQuery } from "@/lib/server/http/read-query";
import { answerFlemishGovernment } from "@/lib/server/statistics/answer-flemish-government";

/** The questions that parliament asks about internships at the Flemish government, by the ids of the domain reference. */
export const GET = async (request: Request): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  const read = readQuery(request, flemishGovernmentQuery);
  if ("issues" in read) return invalidInput(read.issues);
  const asOf = read.query.asOf ?? today().toString();
  return Response.json(await answerFlemishGovernment(read.query.year, asOf), { headers: { "cache-control": "no-store" } });
};
