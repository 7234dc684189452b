import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/auth";
import { addressOf } from "@/lib/i18n/address";
import { endSessionAddress, identityProvider } from "@/lib/server/auth/identity-provider";
import { signOut } from "@/lib/server/auth/next-auth";
import { postedForm } from "@/lib/server/auth/posted-form";
import { acmProvider } from "@/lib/server/auth/register-user";
import { currentSession } from "@/lib/server/auth/session";
import { readReturn } from "@/lib/server/auth/sign-in-address";
import { env } from "@/lib/server/env";

const lastIdToken = async (userId: string): Promise<string | null> => {
  const [account] = await db().select({ idToken: accounts.id_token }).from(accounts)
    .where(and(eq(accounts.userId, userId), eq(accounts.provider, acmProvider)));
  return account?.idToken ?? null;
};

/** Where the provider ends its session and sends the browser home; null when nothing has to end there. */
const providerExit = async (userId: string, home: string): Promise<string | null> => {
  const provider = identityProvider();
  const idToken = provider && await lastIdToken(userId);
  const address = idToken && await endSessionAddress(provider);
  if (!address) return null;
  const url = new URL(address);
  url.searchParams.set("client_id", provider.clientId);
  url.searchParams.set("id_token_hint", idToken);
  url.searchParams.set("post_logout_redirect_uri", home);
  return url.href;
};

/** Ends the session here first, so that it is over whatever the provider does; then leads there, or home. */
export const endSignIn = async (request: Request): Promise<Response> => {
  const { locale } = readReturn(await postedForm(request), request);
  const session = await currentSession();
  await signOut({ redirect: false });
  const home = `${env().APP_URL}${addressOf("/", locale)}`;
  const exit = session?.method === "acm" ? await providerExit(session.userId, home) : null;
  return Response.redirect(exit ?? home, 303);
};
