import type { z } from "zod";
import type { InputIssue } from "./problem";

/**
 * Reads the query of a call against a strict schema: an unknown parameter, or one given twice, is an error and not
 * ignored, since it is most often a misspelt filter.
 */
export const readQuery = <T extends z.ZodObject>(request: Request, schema: T): { query: z.output<T> } | { issues: InputIssue[] } => {
  const parameters = new URL(request.url).searchParams;
  const names = [...new Set(parameters.keys())];
  const twice = names.filter((name) => parameters.getAll(name).length > 1);
  if (twice.length > 0) return { issues: twice.map((name) => ({ in: "query", name, detail: "is given more than once" })) };
  const parsed = schema.safeParse(Object.fromEntries(parameters));
  if (parsed.success) return { query: parsed.data };
  return {
    issues: parsed.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((name): InputIssue => ({ in: "query", name, detail: "is not a parameter of this call" }))
        : [{ in: "query", name: issue.path.join("."), detail: issue.message }],
    ),
  };
};
