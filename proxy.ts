import createIntlProxy from "next-intl/middleware";
import { NextRequest, NextResponse } from "next/server";
import { isWorkspaceAddress } from "@/lib/i18n/workspace-address";
import { addressOf } from "@/lib/i18n/address";
import { routing } from "@/lib/i18n/routing";
import { hasSessionCookie } from "@/lib/server/auth/session-cookie";
import { env } from "@/lib/server/env";
import {
  dataPolicy,
  demoSignInPolicy,
  pagePolicy,
  securityHeaders,
  trustedHeaders,
} from "@/lib/server/security-headers";

const toLocalisedPage = createIntlProxy(routing);

/** Files that routes make and that no language changes. */
const plainFiles = new Set(["/robots.txt", "/sitemap.xml", "/mark.svg", "/favicon.ico"]);
const isPlain = (pathname: string): boolean =>
  pathname.startsWith("/api/") || pathname.startsWith("/.well-known/") || plainFiles.has(pathname);

const secured = (response: NextResponse, policy: string, isSignedIn: boolean): NextResponse => {
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  response.headers.set("content-security-policy", policy);
  // What one person saw stays in no cache, theirs or a shared one.
  if (isSignedIn) response.headers.set("cache-control", "no-store");
  return response;
};

/** The sign-in service of the demo runs beside us on a port of its own; without one the address does not exist. */
const toDemoSignIn = (request: NextRequest, headers: Headers): NextResponse => {
  const service = env().IDP_INTERNAL_URL;
  if (!service) return new NextResponse(null, { status: 404 });
  const { pathname, search } = request.nextUrl;
  return NextResponse.rewrite(new URL(pathname + search, service), { request: { headers } });
};

/** Convenience only: who may see what is decided where the data is read. */
const toSignIn = (request: NextRequest): NextResponse => {
  const { pathname, search } = request.nextUrl;
  const locale = pathname === "/en" || pathname.startsWith("/en/") ? "en" : "nl";
  const address = addressOf({ pathname: "/sign-in", query: { next: pathname + search } }, locale);
  return NextResponse.redirect(new URL(address, request.url), 303);
};

const toPage = (request: NextRequest, headers: Headers, isSignedIn: boolean): NextResponse => {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const issuer = env().OIDC_ISSUER;
  const policy = pagePolicy({
    nonce,
    isDevelopment: process.env.NODE_ENV === "development",
    formTargets: issuer ? [new URL(issuer).origin] : [],
  });
  const isReading = request.method === "GET" || request.method === "HEAD";
  if (!isSignedIn && isReading && isWorkspaceAddress(request.nextUrl.pathname)) {
    return secured(toSignIn(request), policy, isSignedIn);
  }
  // Next reads the nonce from the policy of the request and puts it on every script it writes.
  headers.set("x-nonce", nonce);
  // Where the reader is: the sign-in page leads back here.
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", policy);
  return secured(toLocalisedPage(new NextRequest(request, { headers })), policy, isSignedIn);
};

/** The door of every request: languages, security headers, and the way to the sign-in page. */
export const proxy = (request: NextRequest): NextResponse => {
  const { pathname } = request.nextUrl;
  const headers = trustedHeaders(request.headers, env().BEHIND_PROXY);
  const isSignedIn = hasSessionCookie(request.cookies);
  if (pathname === "/demo-idp" || pathname.startsWith("/demo-idp/")) {
    return secured(toDemoSignIn(request, headers), demoSignInPolicy, true);
  }
  if (isPlain(pathname)) return secured(NextResponse.next({ request: { headers } }), dataPolicy, isSignedIn);
  return toPage(request, headers, isSignedIn);
};

// Only the framework's own files pass by: their names hold a hash of what is in them.
export const config = { matcher: ["/((?!_next/static|_next/image|__nextjs).*)"] };
