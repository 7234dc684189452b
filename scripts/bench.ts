import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { closeDatabase } from "@/db/client";
import { newPassword, startEmbeddedPostgres } from "@/db/embedded";
import { migrateDatabase } from "@/db/migrate";
import { benchFigures } from "@/scripts/bench/figures";
import { benchDecisions } from "@/scripts/bench/decisions";
import { benchImport, type BenchFigure } from "@/scripts/bench/import";
import { benchLaw } from "@/scripts/bench/law";
import { benchSearch } from "@/scripts/bench/search";
import { projectRoot } from "@/scripts/site/processes";

const { values } = parseArgs({ options: {
  offers: { type: "string", default: "100000" },
  placements: { type: "string", default: "250000" },
} });

const wholeNumber = (name: string, text: string): number => {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`--${name} wants a whole number above 0.`);
  process.exit(1);
};

/** The benchmarks, each on a database of its own, so that none finds what another left. */
const benchmarks: Readonly<Record<string, () => Promise<BenchFigure[]>>> = {
  law: benchLaw,
  decisions: benchDecisions,
  import: benchImport,
  figures: () => benchFigures({ placements: wholeNumber("placements", values.placements) }),
  search: () => benchSearch({ offers: wholeNumber("offers", values.offers) }),
};

/** A PostgreSQL with its own defaults, as production has them, that is gone afterwards. */
const onFreshDatabase = async <T>(work: () => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(path.join(tmpdir(), "opstap-bench-"));
  // Root's PostgreSQL runs as somebody else, who has to pass through.
  await chmod(folder, 0o711);
  const server = await startEmbeddedPostgres({ directory: path.join(folder, "postgres"), password: newPassword(), diesWithUs: true });
  try {
    process.env.DATABASE_URL = server.url;
    process.env.AUTH_SECRET = newPassword();
    await migrateDatabase(server.url);
    return await work();
  } finally {
    await closeDatabase();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

const round = (value: number | null) => (value === null ? null : Number(value.toPrecision(3)));

/**
 * `npm run bench [-- --offers N] [--placements N]`: measures against the bare limit of the same run, prints a table and writes
 * bench/results.json.
 */
const figures: BenchFigure[] = [];
for (const [name, run] of Object.entries(benchmarks)) {
  console.log(`Measuring: ${name} …`);
  figures.push(...(await onFreshDatabase(run)));
}
console.table(figures.map(({ name, value, unit, ratio }) => ({ name, value: round(value), unit, ratio: round(ratio) })));
const folder = path.join(projectRoot, "bench");
await mkdir(folder, { recursive: true });
const machine = { node: process.version, processors: cpus().length };
await writeFile(path.join(folder, "results.json"), `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, figures }, null, 2)}\n`);
process.exit();
