import type { z } from "zod";
import type { InputIssue } from "./problem";

type Issue = z.core.$ZodIssue;

/** More than these help nobody. */
const mostIssues = 100;

/** `host.sanctions[0].decidedOn`; the body itself is `body`. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((name, part) => (typeof part === "number" ? `${name}[${part}]` : name === "" ? String(part) : `${name}.${String(part)}`), "") || "body";

const isMissing = (body: unknown, path: readonly PropertyKey[]): boolean => {
  let value = body;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return false;
    value = Reflect.get(value, part);
  }
  return value === undefined;
};

const sizes: Record<string, string> = { string: " characters", array: " items" };

const detailOf = (issue: Issue, body: unknown): string => {
  if (isMissing(body, issue.path)) return "is needed";
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" ? "is no whole number" : `is no ${issue.expected}`;
    case "invalid_value":
      return `is none of ${issue.values.join(", ")}`;
    case "too_small":
      return `is less than ${issue.minimum}${sizes[issue.origin] ?? ""}${issue.inclusive === false ? ", or as much" : ""}`;
    case "too_big":
      return `is more than ${issue.maximum}${sizes[issue.origin] ?? ""}`;
    default:
      return issue.message;
  }
};

/** What is wrong with a body, each time with the path of the property. An unknown property is named itself. */
export const bodyIssues = (issues: readonly Issue[], body: unknown): InputIssue[] =>
  issues.slice(0, mostIssues).flatMap((issue): InputIssue[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.slice(0, mostIssues).map((key) => ({ in: "body", name: nameOf([...issue.path, key]), detail: "is not a property of this call" }))
      : [{ in: "body", name: nameOf(issue.path), detail: detailOf(issue, body) }],
  );
