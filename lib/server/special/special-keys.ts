import { createHash, hkdfSync } from "node:crypto";
import { env } from "@/lib/server/env";

export interface SpecialKey {
  /** First letters of the key's digest: stands in front of what it sealed, so that a later key is not tried on it. */
  id: string;
  bytes: Buffer;
}

const asKey = (bytes: Buffer): SpecialKey => ({ id: createHash("sha256").update(bytes).digest("base64url").slice(0, 8), bytes });

/** Where no key is set: one that follows from AUTH_SECRET, so that a site without the setting seals too. */
const derived = (secret: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "opstap", "special categories of personal data", 32));

/**
 * The keys of the special categories: the first seals, all unseal. `SPECIAL_KEY` with `SPECIAL_OLD_KEYS` (during a
 * change of key), and the one that follows from `AUTH_SECRET`, under which a site began that set none.
 * @throws Error when neither is set: nothing is ever stored unsealed
 */
export const specialKeys = (): readonly [SpecialKey, ...SpecialKey[]] => (known ??= readKeys());

let known: readonly [SpecialKey, ...SpecialKey[]] | undefined;

const readKeys = (): readonly [SpecialKey, ...SpecialKey[]] => {
  const { SPECIAL_KEY, SPECIAL_OLD_KEYS, AUTH_SECRET } = env();
  const set = [SPECIAL_KEY, ...(SPECIAL_OLD_KEYS?.split(",") ?? [])].flatMap((key) => (key ? [Buffer.from(key, "base64")] : []));
  const [first, ...others] = [...set, ...(AUTH_SECRET ? [derived(AUTH_SECRET)] : [])].map(asKey);
  if (!first) throw new Error("Special categories need SPECIAL_KEY or AUTH_SECRET; `npm start` gives both.");
  return [first, ...others];
};
