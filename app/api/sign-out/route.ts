import { refuseForeign } from "@/lib/server/auth/refuse-foreign";
import { endSignIn } from "@/lib/server/auth/end-sign-in";

/** Signs out here and at the identity provider. */
export const POST = async (request: Request): Promise<Response> => refuseForeign(request) ?? endSignIn(request);
