import { createHash } from "node:crypto";

/** Seconds after which a session ends, whatever happens in it: a working day. */
export const absoluteTimeoutSeconds = 12 * 60 * 60;

/** Seconds without any request after which a session ends. */
export const idleTimeoutSeconds = 2 * 60 * 60;

/** The name next-auth gives its cookie; `__Secure-` makes browsers take it over https only. */
export const sessionCookieName = (appUrl: string): string =>
  appUrl.startsWith("https:") ? "__Secure-authjs.session-token" : "authjs.session-token";

/** What the database keeps of a token. The token has 256 random bits, so a plain hash cannot be guessed back. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
