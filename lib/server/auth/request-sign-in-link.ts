import { createHash } from "node:crypto";
import type { Locale } from "@/lib/i18n/routing";
import { systemCommand } from "@/lib/server/command";
import { enqueue } from "@/lib/server/outbox";
import { countCall } from "@/lib/server/rate-limit";

export interface SignInLinkRequest {
  /** Checked and in lower case. */
  email: string;
  next: string | null;
  locale: Locale;
  /** Address of the caller, for the limit. */
  clientAddress: string;
}

const quarter = 15 * 60;

/** Limits are counted under a hash, so that no list of addresses arises beside the people. */
const keyOf = (value: string): string => createHash("sha256").update(value).digest("base64url").slice(0, 22);

/**
 * Asks for a link by mail. The answer is the same for every address: whether somebody is known here is told to nobody.
 * Throws `tooManyRequests` after 20 requests from one place, or 5 for one address, within a quarter of an hour.
 */
export const requestSignInLink = async ({ email, next, locale, clientAddress }: SignInLinkRequest): Promise<void> => {
  await countCall(`sign-in-link:from:${keyOf(clientAddress)}`, 20, quarter);
  await countCall(`sign-in-link:to:${keyOf(email)}`, 5, quarter);
  await systemCommand((tx) => enqueue(tx, "send-sign-in-link", { email, next, locale, requestId: crypto.randomUUID() }));
};
