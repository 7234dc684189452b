import { createHash, randomBytes } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { verificationTokens } from "@/db/schema/auth";
import { memberships, people } from "@/db/schema/people";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { isLiveMembership, isRoleByMail } from "@/lib/server/auth/memberships";
import { systemCommand } from "@/lib/server/command";
import { env } from "@/lib/server/env";
import { enqueue, type Jobs } from "@/lib/server/outbox";

/** Minutes for which a mailed link works. */
export const linkMinutes = 15;

/** How next-auth stores a token: hashed together with the secret of the site. */
const storedToken = (token: string): string =>
  createHash("sha256").update(`${token}${env().AUTH_SECRET ?? ""}`).digest("hex");

/** The person who may sign in with a link to this address: someone with a role that needs no digital identity. */
export const findLinkReceiver = async (on: Db | Tx, email: string): Promise<{ givenName: string } | null> => {
  const [person] = await on
    .select({ givenName: people.givenName })
    .from(people)
    .innerJoin(memberships, and(eq(memberships.personId, people.id), isLiveMembership(), isRoleByMail()))
    .where(sql`lower(${people.email}) = ${email.toLowerCase()}`)
    .limit(1);
  return person ?? null;
};

/** The page with the button; opening it uses nothing up, because mail scanners open every link. */
const landingAddress = (token: string, next: string | null, locale: Locale): string =>
  addressOf({ pathname: "/sign-in/confirm", query: { token, ...(next ? { next } : {}) } }, locale);

/**
 * Mails a link that signs its receiver in once, within fifteen minutes. An unknown address gets nothing.
 * Runs in the background for every address alike, so the answer on screen takes as long for a known one.
 */
export const sendSignInLink = ({ email, next, locale, requestId }: Jobs["send-sign-in-link"]): Promise<void> =>
  systemCommand(async (tx) => {
    const receiver = await findLinkReceiver(tx, email);
    if (!receiver) return;
    const token = randomBytes(32).toString("base64url");
    await tx.delete(verificationTokens).where(sql`${verificationTokens.expires} < now()`);
    await tx.insert(verificationTokens).values({
      identifier: email,
      token: storedToken(token),
      expires: sql`now() + make_interval(mins => ${linkMinutes})`,
    });
    await enqueue(tx, "send-mail", {
      to: email,
      template: "sign-in-link",
      params: { name: receiver.givenName, minutes: linkMinutes, href: landingAddress(token, next, locale) },
      dedupeKey: `sign-in-link:${requestId}`,
      locale,
    });
  });
