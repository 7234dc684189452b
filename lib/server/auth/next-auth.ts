import { randomBytes } from "node:crypto";
import NextAuth, { customFetch, type NextAuthConfig } from "next-auth";
import type { Provider } from "next-auth/providers";
import type { NextRequest } from "next/server";
import { addressOf } from "@/lib/i18n/address";
import { readClaims } from "@/lib/server/auth/identity-claims";
import { fetchFrom, type IdentityProvider, identityProvider } from "@/lib/server/auth/identity-provider";
import type { SignInMethod } from "@/lib/server/auth/memberships";
import { acmProvider } from "@/lib/server/auth/register-user";
import { findLinkReceiver, linkMinutes } from "@/lib/server/auth/send-sign-in-link";
import { absoluteTimeoutSeconds, sessionCookieName } from "@/lib/server/auth/session-token";
import { keepIdToken, type SignInAttempt, signInAdapter } from "@/lib/server/auth/sign-in-adapter";
import { db } from "@/db/client";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";

/** Name of the mailed link among the providers, and its part of the callback address. */
export const mailProvider = "mail";

const acm = (provider: IdentityProvider): Provider => ({
  id: acmProvider,
  name: "ACM",
  type: "oidc",
  issuer: provider.issuer,
  clientId: provider.clientId,
  ...(provider.clientSecret
    ? { clientSecret: provider.clientSecret }
    : { client: { token_endpoint_auth_method: "none" } }),
  authorization: {
    // The demo asks each time who you are, so that one person can try several roles after each other.
    params: { scope: "openid profile vo", ...(provider.isDemo ? { prompt: "login" } : {}) },
  },
  checks: ["pkce", "state", "nonce"],
  [customFetch]: fetchFrom(provider),
  // Of its tokens we keep the ID token only; `keepIdToken` does that at every sign-in.
  account: () => undefined,
  profile: (profile) => {
    const claims = readClaims(profile);
    return { id: profile.sub, email: claims?.email };
  },
  // Safe here: `readClaims` passes on an address only when the provider says that it verified it.
  allowDangerousEmailAccountLinking: true,
});

const mailedLink: Provider = {
  id: mailProvider,
  name: "Mail",
  type: "email",
  maxAge: linkMinutes * 60,
  options: {},
  // Links leave through the outbox (`sendSignInLink`); next-auth only takes them in.
  sendVerificationRequest: () => Promise.reject(new Error("Links are sent by the background worker.")),
};

/** Whether the sign-in goes on; what it tells of the person is kept for the steps that follow. */
const admit = async (attempt: SignInAttempt, { profile, email }: { profile?: unknown; email?: string | null }): Promise<boolean> => {
  if (attempt.method === "mail") return email ? (await findLinkReceiver(db(), email)) !== null : false;
  attempt.claims = readClaims(profile);
  return attempt.claims !== null;
};

const configFor = (method: SignInMethod): NextAuthConfig => {
  const attempt: SignInAttempt = { method, claims: null };
  const provider = identityProvider();
  const signInPage = addressOf("/sign-in", "nl");
  return {
    adapter: signInAdapter(attempt),
    providers: [...(provider ? [acm(provider)] : []), mailedLink],
    session: {
      strategy: "database",
      maxAge: absoluteTimeoutSeconds,
      // Longer than a session lasts: its end never moves.
      updateAge: absoluteTimeoutSeconds * 2,
      generateSessionToken: () => randomBytes(32).toString("base64url"),
    },
    secret: env().AUTH_SECRET,
    trustHost: true,
    useSecureCookies: env().APP_URL.startsWith("https:"),
    cookies: { sessionToken: { name: sessionCookieName(env().APP_URL) } },
    pages: { signIn: signInPage, error: signInPage },
    callbacks: {
      signIn: ({ profile, user }) => admit(attempt, { profile, email: user.email }),
    },
    events: {
      signIn: async ({ user, account }) => {
        log().info({ event: "sign-in", userId: user.id, method }, "signed in");
        if (account?.id_token) await keepIdToken(account.providerAccountId, account.provider, account.id_token);
      },
    },
    logger: {
      error: (error) => log().warn({ event: "sign-in-refused", kind: error.name, err: error }, "sign-in failed"),
      warn: (code) => log().debug({ code }, "sign-in warning"),
      debug: () => undefined,
    },
  };
};

/** The path decides which way of signing in is being completed. */
const methodOf = (request: NextRequest | undefined): SignInMethod =>
  request?.nextUrl.pathname.endsWith(`/callback/${mailProvider}`) ? "mail" : "acm";

/** next-auth, set up anew for each request. It signs people in and out; who acts is read by `session.ts` alone. */
export const { handlers, signIn, signOut } = NextAuth((request) => {
  // Callback addresses are built from it; the start sets it, other ways of running the site need not.
  process.env.AUTH_URL ??= env().APP_URL;
  return configFor(methodOf(request));
});
