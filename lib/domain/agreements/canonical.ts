export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The canonical form of a JSON value (RFC 8785): keys sorted by UTF-16 code units, no white space, numbers and texts as
 * ECMAScript writes them. The same content always gives the same bytes, so a hash of them covers the content.
 * Throws on numbers that JSON cannot hold and on lone surrogates, whose bytes would differ between readers.
 */
export const canonicalJson = (value: Json): string => {
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("a number that JSON cannot hold");
  if (typeof value === "string" && !value.isWellFormed()) throw new TypeError("a text with a lone surrogate");
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`).join(",")}}`;
};
