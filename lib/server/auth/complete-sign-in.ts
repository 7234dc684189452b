import { NextRequest } from "next/server";
import { handlers, mailProvider } from "@/lib/server/auth/next-auth";
import { postedForm } from "@/lib/server/auth/posted-form";
import { acmProvider } from "@/lib/server/auth/register-user";
import { safeNext } from "@/lib/server/auth/safe-next";
import { problemOfError, readReturn, signInAddress, type SignInReturn } from "@/lib/server/auth/sign-in-address";
import { env } from "@/lib/server/env";

/** Where next-auth takes in an answer of the provider, and a pressed button of a mailed link. */
export const callbackPaths = {
  acm: `/api/auth/callback/${acmProvider}`,
  mail: `/api/auth/callback/${mailProvider}`,
} as const;

/** Says in our own words, on our own page, what next-auth refused; keeps the way back that the person came for. */
const explained = (response: Response, back: SignInReturn): Response => {
  const location = response.headers.get("location");
  const error = location && URL.canParse(location) ? new URL(location).searchParams.get("error") : null;
  if (!error) return response;
  const headers = new Headers(response.headers);
  headers.set("location", `${env().APP_URL}${signInAddress(back, problemOfError(error))}`);
  return new Response(null, { status: 303, headers });
};

/** next-auth remembers in a cookie where it was asked to return: our sign-in page, in a language, with `next`. */
const returnOf = (request: NextRequest): SignInReturn => {
  const remembered = request.cookies.getAll().find((cookie) => cookie.name.endsWith("authjs.callback-url"))?.value;
  const path = remembered && URL.canParse(remembered) ? new URL(remembered) : null;
  return {
    locale: path?.pathname.startsWith("/en/") ? "en" : "nl",
    next: safeNext(path?.searchParams.get("next")),
  };
};

/** Takes in the answer of the identity provider. */
export const completeByIdentity = async (request: NextRequest): Promise<Response> =>
  explained(await handlers.GET(request), returnOf(request));

/**
 * Signs in by a mailed link: the token comes from the form of the landing page, and only this uses it up.
 * The caller has checked that the form is ours.
 */
export const completeByLink = async (request: NextRequest): Promise<Response> => {
  const form = await postedForm(request);
  const back = readReturn(form, request);
  const token = form.get("token");
  if (typeof token !== "string" || token === "") return Response.redirect(`${env().APP_URL}${signInAddress(back, "linkUsed")}`, 303);
  const url = new URL(callbackPaths.mail, env().APP_URL);
  url.search = new URLSearchParams({ token, callbackUrl: signInAddress(back) }).toString();
  const headers = new Headers({ cookie: request.headers.get("cookie") ?? "" });
  return explained(await handlers.POST(new NextRequest(url, { method: "POST", headers })), back);
};
