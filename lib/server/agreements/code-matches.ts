import { sql, type AnyColumn, type SQL } from "drizzle-orm";
import { hashStartDigits, hashStartOf } from "@/lib/domain/agreements/check-code";

/**
 * Whether this column holds the SHA-256 of which `code` is the code. The length stands in the text of the statement, as
 * in the index on decisions: a parameter there would keep the index out of use.
 */
export const codeMatches = (sha256: AnyColumn, code: string): SQL =>
  sql`left(${sha256}, ${sql.raw(String(hashStartDigits))}) = ${hashStartOf(code)}`;
