import { refuseForeign } from "@/lib/server/auth/refuse-foreign";
import { switchRole } from "@/lib/server/auth/switch-role";

/** Chooses the role, and with it the organisation, in which the person acts from now on. */
export const POST = async (request: Request): Promise<Response> => refuseForeign(request) ?? switchRole(request);
