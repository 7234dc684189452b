import type { z } from "zod";
import type { InputIssue } from "./problem";

type Issue = z.core.$ZodIssue;

/** What is wrong, in English: schemas that forms share carry codes instead of sentences. */
const detailOf = (issue: Issue): string => {
  switch (issue.code) {
    case "invalid_value":
      return `is none of ${issue.values.join(", ")}`;
    case "invalid_type":
      return issue.expected === "string" ? "is given more than once" : `is no ${issue.expected}`;
    case "too_big":
      return issue.origin === "string" ? `is longer than ${issue.maximum} characters` : `is more than ${issue.maximum}`;
    case "too_small":
      return issue.origin === "string" ? `is shorter than ${issue.minimum} characters` : `is less than ${issue.minimum}`;
    case "invalid_format":
      return issue.format === "date" ? "is no date such as 2026-09-01" : "is not written as it should be";
    default:
      return "is not valid";
  }
};

/** An issue of a query's schema as the API tells it. */
export const describeIssue = (issue: Issue): InputIssue[] =>
  issue.code === "unrecognized_keys"
    ? issue.keys.map((name) => ({ in: "query", name, detail: "is not a parameter of this call" }))
    : [{ in: "query", name: String(issue.path[0] ?? ""), detail: detailOf(issue) }];
