import * as z from "zod";

const storedFinding = z.object({
  rule: z.string(),
  outcome: z.enum(["pass", "fail", "warn", "unknown"]),
  message: z.object({ nl: z.string(), en: z.string() }),
  source: z.object({ title: z.string(), reference: z.string(), status: z.enum(["verified", "unverified", "assumption"]) }),
});
export type StoredFinding = z.infer<typeof storedFinding>;

/** Findings as they were stored with a file; what is not in today's form is left out rather than shown half. */
export const storedFindings = (stored: readonly unknown[]): StoredFinding[] =>
  stored.flatMap((finding) => {
    const parsed = storedFinding.safeParse(finding);
    return parsed.success ? [parsed.data] : [];
  });
