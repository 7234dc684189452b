import { limitByAddress } from "@/lib/server/auth/limit-by-address";
import { refuseForeign } from "@/lib/server/auth/refuse-foreign";
import { startSignIn } from "@/lib/server/auth/start-sign-in";

/** Leads to the identity provider. A plain form posts here: a server action would fetch that address itself. */
export const POST = async (request: Request): Promise<Response> =>
  refuseForeign(request) ?? await limitByAddress(request, "start") ?? startSignIn(request);
