import type { z } from "zod";
import { queryObject } from "@/lib/domain/search/query-object";
import { describeIssue } from "./describe-issue";
import type { InputIssue } from "./problem";

const oncePerName = (issues: readonly InputIssue[]): InputIssue[] =>
  issues.filter((issue, index) => issues.findIndex(({ name }) => name === issue.name) === index);

/**
 * Reads a query in which `lists` may be repeated against a strict schema: an unknown parameter is an error and not
 * ignored, since it is most often a misspelt filter.
 */
export const readListQuery = <T extends z.ZodObject>(
  request: Request, schema: T, lists: ReadonlySet<string>,
): { query: z.output<T> } | { issues: InputIssue[] } => {
  const parsed = schema.safeParse(queryObject(new URL(request.url).searchParams, lists));
  return parsed.success ? { query: parsed.data } : { issues: oncePerName(parsed.error.issues.flatMap(describeIssue)) };
};
