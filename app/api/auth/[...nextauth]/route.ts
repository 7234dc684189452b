import type { NextRequest } from "next/server";
import { callbackPaths, completeByIdentity, completeByLink } from "@/lib/server/auth/complete-sign-in";
import { limitByAddress } from "@/lib/server/auth/limit-by-address";
import { refuseForeign } from "@/lib/server/auth/refuse-foreign";

// next-auth has more addresses (session, providers, signout …); nobody here needs them, so they do not exist.
const notHere = (): Response => new Response(null, { status: 404 });

/** The identity provider sends the browser back here. */
export const GET = async (request: NextRequest): Promise<Response> =>
  request.nextUrl.pathname === callbackPaths.acm ? completeByIdentity(request) : notHere();

/** The button under a mailed link. A GET never uses the token up: mail scanners open every link. */
export const POST = async (request: NextRequest): Promise<Response> => {
  if (request.nextUrl.pathname !== callbackPaths.mail) return notHere();
  return refuseForeign(request) ?? await limitByAddress(request, "link") ?? completeByLink(request);
};
