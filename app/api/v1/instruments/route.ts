import { z } from "zod";
import { dayParameter } from "@/lib/domain/day-parameter";
import { describeInstrument } from "@/lib/domain/regulation/describe-instrument";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { today } from "@/lib/server/clock";
import { limitPublicRead } from "@/lib/server/http/limit-public-read";
import { invalidInput } from "@/lib/server/http/problem";
import { readQuery } from "@/lib/server/http/read-query";

const query = z.strictObject({ on: dayParameter.optional() });

/** Every instrument, the abolished ones too, with all its versions and the one that holds on a day. */
export const GET = async (request: Request): Promise<Response> => {
  const limited = await limitPublicRead(request);
  if (limited) return limited;
  const read = readQuery(request, query);
  if ("issues" in read) return invalidInput(read.issues);
  const on = read.query.on ?? today().toString();
  const items = Object.values(instruments).map((instrument) => describeInstrument(instrument, on));
  return Response.json({ items, total: items.length, next: null }, { headers: { "cache-control": "no-store" } });
};
