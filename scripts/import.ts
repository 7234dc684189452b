import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { EmbeddedPostgresError } from "@/db/embedded/binaries";
import type { ImportReport } from "@/lib/domain/imports/import-error";
import type { ImportOptions, ImportProgress } from "@/lib/server/imports/import-file";
import { preparePlacements } from "@/lib/server/imports/prepare-placements";
import { preparePlaces } from "@/lib/server/imports/prepare-places";
import type { PreparedImport } from "@/lib/server/imports/prepared-import";
import { SettingsError } from "@/lib/server/env";
import { UnreadableFileError } from "@/lib/server/imports/unreadable-file";
import { openDatabase } from "@/scripts/site/database";
import { loadEnvFiles, readSettings } from "@/scripts/site/settings";

const usage = `npm run import -- placements FILE [--dry-run] [--skip-invalid] [--source NAME]
npm run import -- places FILE [--dry-run] [--skip-invalid] [--source NAME]`;

const kinds = { placements: preparePlacements, places: preparePlaces };

class UsageError extends Error {}

const exitStatus = { stored: 0, rejected: 1, unreadable: 2, failed: 3 } as const;

const explanations: Record<UnreadableFileError["reason"], string> = {
  "no-file": "there is no such file that can be opened",
  "not-a-table": "it is neither a CSV file nor an XLSX or ODS workbook with the columns of a register",
  "too-large": "a workbook may hold at most 20 MB; save it as CSV",
  "too-many-rows": "it has more rows than may be handed in at once:",
  "no-rows": "there is no row under the header",
  "missing-column": "a required column is missing",
};

const nothing: ImportReport = { rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, errors: [] };

/** One line, on a terminal only: a program that reads the output wants none of it. */
const drawProgress = ({ done, total }: ImportProgress): void => {
  const share = total === 0 ? 1 : done / total;
  const bar = "█".repeat(Math.round(share * 30)).padEnd(30, "░");
  process.stderr.write(`\r${bar} ${Math.round(share * 100)} %  ${done} / ${total}${share === 1 ? "\n" : ""}`);
};

/** What a file that cannot be read looks like in the same report: each missing column is an error of line 1. */
const unreadable = (file: string, { reason, columns }: UnreadableFileError): ImportReport => {
  console.error(`${file} cannot be read: ${[explanations[reason], ...columns].join(" ")}.`);
  return { ...nothing, errors: columns.map((column) => ({ line: 1, column, code: "missing-value", value: "" })) };
};

/** Runs the import, with a PostgreSQL that is there or one that it starts and stops itself. */
const withDatabase = async <T>(work: () => Promise<T>): Promise<T> => {
  const database = await openDatabase(await readSettings(process.env));
  const stop = () => void database.close().finally(() => process.exit(130));
  // Whatever ends us takes the open transaction along; only the PostgreSQL that we started needs a word.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
  try {
    return await work();
  } finally {
    await database.close();
  }
};

interface Parameters {
  kind: "placements" | "places";
  file: string;
  options: ImportOptions;
}

const splitParameters = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { "dry-run": { type: "boolean" }, "skip-invalid": { type: "boolean" }, source: { type: "string" } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`, { cause: error });
  }
};

/** @throws UsageError */
const readParameters = (args: string[]): Parameters => {
  const { values, positionals } = splitParameters(args);
  const [kind, file, ...surplus] = positionals;
  if ((kind !== "placements" && kind !== "places") || file === undefined || surplus.length > 0) throw new UsageError(usage);
  const options: ImportOptions = {
    actor: "system",
    fileName: path.basename(file),
    source: values.source?.trim() || path.basename(file),
    dryRun: values["dry-run"] ?? false,
    skipInvalid: values["skip-invalid"] ?? false,
    onProgress: process.stderr.isTTY ? drawProgress : undefined,
  };
  return { kind, file, options };
};

const prepare = async ({ kind, file }: Parameters): Promise<PreparedImport> => {
  // npm runs us in the project's folder; a relative file is meant from where the person stood.
  const bytes = await readFile(path.resolve(process.env.INIT_CWD ?? ".", file)).catch(() => {
    throw new UnreadableFileError("no-file");
  });
  return kinds[kind](bytes);
};

const run = async (parameters: Parameters): Promise<number> => {
  let prepared: PreparedImport;
  try {
    prepared = await prepare(parameters);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    console.log(JSON.stringify(unreadable(parameters.file, error)));
    return exitStatus.unreadable;
  }
  const { unknownColumns } = prepared;
  if (unknownColumns.length > 0) console.error(`Columns that are not known and were left out: ${unknownColumns.join(", ")}.`);
  const report = await withDatabase(() => prepared.run(parameters.options));
  console.log(JSON.stringify(report));
  return report.rejected > 0 ? exitStatus.rejected : exitStatus.stored;
};

/** What a person can mend is one sentence; anything else shows where it happened. */
const explain = (error: unknown): string => {
  if (error instanceof SettingsError || error instanceof EmbeddedPostgresError || error instanceof UsageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

try {
  loadEnvFiles();
  process.exitCode = await run(readParameters(process.argv.slice(2)));
} catch (error) {
  console.error(explain(error));
  process.exitCode = exitStatus.failed;
}
