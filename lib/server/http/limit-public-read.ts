import { DomainError } from "@/lib/domain/errors";
import { clientAddressOf } from "@/lib/server/client-address";
import { countCall } from "@/lib/server/rate-limit";
import { problem } from "./problem";

/**
 * Calls a minute and address; public reads need no key. The law is only reckoned, nothing is read, and an office asks it for
 * every row of a register: so it counts apart, and higher.
 */
const callsAMinute = { api: 600, law: 6000 } as const;

/** The 429 answer for a caller who reads too much, else null. */
export const limitPublicRead = async (request: Request, kind: keyof typeof callsAMinute = "api"): Promise<Response | null> => {
  try {
    await countCall(`${kind} ${clientAddressOf(request.headers)}`, callsAMinute[kind], 60);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return problem(429, "too-many-requests", "Too many calls from this address.", {
      detail: `At most ${callsAMinute[kind]} a minute.`,
      headers: { "retry-after": "60" },
    });
  }
};
