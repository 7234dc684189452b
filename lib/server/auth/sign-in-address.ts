import { hasLocale } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import { type Locale, routing } from "@/lib/i18n/routing";
import { safeNext } from "@/lib/server/auth/safe-next";

/** What the sign-in page has to tell; keys of `sign-in.problems`. */
export const signInProblems = ["cancelled", "linkUsed", "noAccess", "unavailable", "tooOften", "roleEnded"] as const;
export type SignInProblem = (typeof signInProblems)[number];

/** The problem named in the address of the sign-in page, if it is one. */
export const readProblem = (value: string | undefined): SignInProblem | null =>
  signInProblems.find((problem) => problem === value) ?? null;

/** How next-auth names what went wrong; every other name is a fault of ours or of the provider. */
const problemsByError: ReadonlyMap<string, SignInProblem> = new Map([
  ["OAuthCallbackError", "cancelled"],
  ["Verification", "linkUsed"],
  ["AccessDenied", "noAccess"],
]);

export interface SignInReturn {
  readonly locale: Locale;
  /** Where the person wanted to go; already checked by `safeNext`. */
  readonly next: string | null;
}

/** The language of the page that a form was posted from. */
const refererLocale = (request: Request): Locale => {
  const referer = request.headers.get("referer") ?? "";
  return URL.canParse(referer) && /^\/en(\/|$)/.test(new URL(referer).pathname) ? "en" : routing.defaultLocale;
};

/** Reads `locale` and `next` of a posted form; anything unexpected becomes the language of its page, and nothing. */
export const readReturn = (form: FormData, request: Request): SignInReturn => {
  const locale = form.get("locale");
  const next = form.get("next");
  return {
    locale: hasLocale(routing.locales, locale) ? locale : refererLocale(request),
    next: typeof next === "string" ? safeNext(next) : null,
  };
};

/** The sign-in page, which sends on whoever is signed in: every sign-in ends there first. */
export const signInAddress = ({ locale, next }: SignInReturn, problem?: SignInProblem): string =>
  addressOf({ pathname: "/sign-in", query: { ...(problem ? { problem } : {}), ...(next ? { next } : {}) } }, locale);

/** The problem behind the error of next-auth that ended a sign-in. */
export const problemOfError = (error: string): SignInProblem => problemsByError.get(error) ?? "unavailable";
