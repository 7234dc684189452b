import * as z from "zod";
import type { Problem } from "@/lib/domain/form-state";

/**
 * Every message of a schema is a code with parameters, `tooLong?max=200`, never a sentence:
 * the page that shows it has the words, in the reader's language.
 */
const encode = (code: string, params: Record<string, string | number | bigint> = {}): string => {
  const query = Object.entries(params).map(([name, value]) => `${name}=${value}`).join("&");
  return query ? `${code}?${query}` : code;
};

/** The code and parameters behind a schema's message. */
export const problemOf = (message: string): Problem => {
  const [code = message, query = ""] = message.split("?", 2);
  const params = Object.fromEntries(new URLSearchParams(query));
  return { code, params };
};

const sizeCode = (origin: string, side: "Small" | "Big"): string => {
  if (origin === "string") return side === "Small" ? "tooShort" : "tooLong";
  if (origin === "array" || origin === "set") return side === "Small" ? "tooFew" : "tooMany";
  return side === "Small" ? "numberTooSmall" : "numberTooBig";
};

/** The code of an issue that the schema gave no message of its own. */
const codeOf = (issue: z.core.$ZodRawIssue): string => {
  switch (issue.code) {
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return "required";
      return encode(sizeCode(issue.origin, "Small"), { min: issue.minimum });
    case "too_big":
      return encode(sizeCode(issue.origin, "Big"), { max: issue.maximum });
    case "invalid_type":
      return issue.input === undefined || issue.input === null || issue.input === "" ? "required" : "invalidValue";
    case "invalid_format":
      return encode("invalidFormat", { format: issue.format });
    default:
      return "invalidValue";
  }
};

z.config({ customError: (issue) => codeOf(issue) });

/** A text of a form: trimmed, at most `max` characters, without control characters that no person types. */
export const text = (max: number, min = 0) =>
  z.string().trim().min(min).max(max).regex(/^[\P{Cc}\t\n\r]*$/u, "invalidCharacters");

/** A date of a form, `YYYY-MM-DD`, between 1900 and 2100. */
export const isoDate = () => z.iso.date({ error: ({ input }) => (input === "" || input === undefined ? "required" : "invalidDate") })
  .refine((day) => day >= "1900-01-01" && day <= "2100-12-31", "dateOutOfRange");

export const uuid = () => z.uuid("notFound");

/** The id of what somebody chose from a list; nothing chosen is asked for, not "not found". */
export const chosenUuid = () => z.uuid({ error: ({ input }) => (input === "" || input === undefined ? "required" : "notFound") });

/** The version of the record that the form showed; a newer one in the database refuses the write. */
export const versionField = () => z.coerce.number().int().min(1);

/** A number that a person typed, with a comma or a point: `22,8`. */
export const decimal = () =>
  z.preprocess((value) => (typeof value === "string" && value.trim() !== "" ? Number(value.trim().replace(",", ".")) : value), z.number("invalidNumber"));

/** Whether an address carries an id at all: the database refuses to compare an id with anything else. */
export const isUuid = (value: string): boolean => z.uuid().safeParse(value).success;
