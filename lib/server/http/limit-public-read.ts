import { DomainError } from "@/lib/domain/errors";
import { clientAddressOf } from "@/lib/server/client-address";
import { countCall } from "@/lib/server/rate-limit";
import { problem } from "./problem";

/** Calls a minute and address; public reads need no key. */
const callsAMinute = 600;

/** The 429 answer for a caller who reads too much, else null. */
export const limitPublicRead = async (request: Request): Promise<Response | null> => {
  try {
    await countCall(`api ${clientAddressOf(request.headers)}`, callsAMinute, 60);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return problem(429, "too-many-requests", "Too many calls from this address.", {
      detail: `At most ${callsAMinute} a minute.`,
      headers: { "retry-after": "60" },
    });
  }
};
