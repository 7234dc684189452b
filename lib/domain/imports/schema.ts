import { z } from "zod";
import { importErrorCodes } from "./import-error";

const flag = z.enum(["true", "false"], "is not true or false").default("false").transform((value) => value === "true");

export const importQuery = z.strictObject({
  kind: z.enum(["placements", "places"], "is not placements or places").default("placements"),
  register: z.string().trim().min(1, "is empty").max(100, "is longer than 100 characters").optional().describe("One of several registers of the organisation."),
  dryRun: flag,
  skipInvalid: flag,
});

export const importAccepted = z.strictObject({ id: z.uuid(), status: z.literal("queued"), url: z.url() });

const report = z.strictObject({
  rows: z.int(), created: z.int(), updated: z.int(), unchanged: z.int(), rejected: z.int(),
  errors: z.array(z.strictObject({ line: z.int(), column: z.string(), code: z.enum(importErrorCodes), value: z.string().nullable() })),
});

export const importProgress = z.strictObject({
  id: z.uuid(),
  status: z.enum(["queued", "running", "done", "failed"]),
  progress: z.strictObject({ done: z.int(), total: z.int() }),
  report: report.nullable(),
  failure: z.string().nullable().describe("Why the file could not be read: a code, and the columns it concerns."),
});
export type ImportProgressView = z.infer<typeof importProgress>;
