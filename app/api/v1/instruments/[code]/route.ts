import { z } from "zod";
import { dayParameter } from "@/lib/domain/day-parameter";
import { describeInstrument } from "@/lib/domain/regulation/describe-instrument";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { instrumentCode } from "@/lib/domain/regulation/schema";
import { today } from "@/lib/server/clock";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { invalidInput, problem } from "@/lib/server/http/problem";
import { readQuery } from "@/lib/server/http/read-query";

const query = z.strictObject({ on: dayParameter.optional() });

/** One instrument with all its versions and the one that holds on a day. */
export const GET = async (request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  const code = instrumentCode.safeParse((await params).code);
  if (!code.success) return problem(404, "not-found", "There is no instrument of this code.");
  const read = readQuery(request, query);
  if ("issues" in read) return invalidInput(read.issues);
  return Response.json(describeInstrument(instruments[code.data], read.query.on ?? today().toString()), { headers: { "cache-control": "no-store" } });
};
