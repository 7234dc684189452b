import { identityProvider } from "@/lib/server/auth/identity-provider";
import { signIn } from "@/lib/server/auth/next-auth";
import { postedForm } from "@/lib/server/auth/posted-form";
import { acmProvider } from "@/lib/server/auth/register-user";
import { readReturn, signInAddress } from "@/lib/server/auth/sign-in-address";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";

/** Asks the identity provider where to send the browser; back to the sign-in page when there is none or it is away. */
export const startSignIn = async (request: Request): Promise<Response> => {
  const back = readReturn(await postedForm(request), request);
  const appUrl = env().APP_URL;
  // Under the other name of one's own machine the cookies of this flow would not come back.
  if (request.headers.get("origin") !== new URL(appUrl).origin) return Response.redirect(appUrl + signInAddress(back), 303);
  if (!identityProvider()) return Response.redirect(appUrl + signInAddress(back, "unavailable"), 303);
  try {
    // next-auth types the address it answers as anything.
    const address: unknown = await signIn(acmProvider, { redirect: false, redirectTo: signInAddress(back) });
    return Response.redirect(String(address), 303);
  } catch (error) {
    log().error({ err: error }, "identity provider cannot be reached");
    return Response.redirect(appUrl + signInAddress(back, "unavailable"), 303);
  }
};
