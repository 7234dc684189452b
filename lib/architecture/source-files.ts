import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const projectRoot = path.resolve(import.meta.dirname, "../..");

const folders = ["app", "components", "lib", "db", "worker", "scripts", "e2e"];
const notOurs = new Set(["node_modules", ".next", ".data", ".git", "test-results", "playwright-report"]);

const walk = (folder: string): string[] =>
  readdirSync(path.join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : walk(file);
    return entry.isFile() ? [file] : [];
  });

/** Every file of the project, relative to its root, with `/` between folders. */
export const allFiles = (): string[] => walk(".").map((file) => file.split(path.sep).join("/"));

/** Every TypeScript file of the project's own folders. */
export const sourceFiles = (): string[] =>
  allFiles().filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)) && /\.tsx?$/u.test(file));

export const readSource = (file: string): string => readFileSync(path.join(projectRoot, file), "utf8");
