import { getLocale } from "next-intl/server";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { Actor, Role } from "@/lib/domain/access";
import { redirect } from "@/lib/i18n/navigation";
import { type MembershipChoice, membershipsOf } from "@/lib/server/auth/memberships";
import { readSession, type SignedIn } from "@/lib/server/auth/read-session";
import { safeNext } from "@/lib/server/auth/safe-next";
import { sessionCookieName } from "@/lib/server/auth/session-token";
import { env } from "@/lib/server/env";

/** The token in this browser's cookie; whether it still opens anything is `currentSession`'s to say. */
export const currentToken = async (): Promise<string | null> =>
  (await cookies()).get(sessionCookieName(env().APP_URL))?.value ?? null;

/** The person behind this request, with or without a chosen role; read once per request. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const token = await currentToken();
  return token ? readSession(token) : null;
});

/** Who acts in this request, or null for a visitor and for a person without a role. */
export const currentActor = async (): Promise<Actor | null> => (await currentSession())?.actor ?? null;

/** Who acts in this request. Everybody else is sent to the sign-in page, and back here afterwards. */
export const requireActor = async (): Promise<Actor> => {
  const actor = await currentActor();
  if (actor) return actor;
  const next = safeNext((await headers()).get("x-path"));
  return redirect({ href: { pathname: "/sign-in", query: next ? { next } : {} }, locale: await getLocale() });
};

/** Who acts, in one of these roles. For another role the page does not exist. */
export const requireRole = async (...roles: readonly Role[]): Promise<Actor> => {
  const actor = await requireActor();
  return roles.includes(actor.role) ? actor : notFound();
};

/** The roles this person may switch to in this session. */
export const listMemberships = cache(async (personId: string): Promise<MembershipChoice[]> =>
  membershipsOf(personId, (await currentSession())?.method ?? "mail"));
