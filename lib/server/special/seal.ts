import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { specialKeys, type SpecialKey } from "./special-keys";

const algorithm = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;

/**
 * Seals a text with the current key (AES-256-GCM, a random nonce). `context` names whose it is and is part of the seal:
 * what was sealed for one row cannot be moved to another.
 */
export const seal = (text: string, context: string): string => {
  const [key] = specialKeys();
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key.bytes, nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return `${key.id}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url")}`;
};

/**
 * Seals a value as JSON of at least so many characters: a sealed text is as long as what is in it, and `[false,false]` is longer
 * than `[true,true]`. Blanks at the end of JSON mean nothing, so it opens as it is.
 */
export const sealRecord = (value: unknown, context: string, length: number): string => seal(JSON.stringify(value).padEnd(length), context);

/** How long a sealed record of so many characters is. */
export const sealedLength = (length: number): number => specialKeys()[0].id.length + 1 + Math.ceil(((nonceLength + tagLength + length) * 4) / 3);

/**
 * Opens what `seal` made for this context, with whichever key sealed it.
 * @throws Error when the key is gone, or the text was changed or moved
 */
export const unseal = (sealed: string, context: string): string => {
  const [id = "", body = ""] = sealed.split(".", 2);
  const bytes = Buffer.from(body, "base64url");
  const decipher = createDecipheriv(algorithm, keyOf(id).bytes, bytes.subarray(0, nonceLength)).setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  return Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]).toString("utf8");
};

const keyOf = (id: string): SpecialKey => {
  const key = specialKeys().find((candidate) => candidate.id === id);
  if (!key) throw new Error("A special category was sealed with a key that is not among SPECIAL_KEY and SPECIAL_OLD_KEYS.");
  return key;
};
