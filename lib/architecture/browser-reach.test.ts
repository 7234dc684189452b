import { expect, test } from "vitest";
import { directiveOf, importsOf, parse, resolveImport } from "@/lib/architecture/module-graph";
import { sourceFiles } from "@/lib/architecture/source-files";

const serverSide = /^(lib\/server|db|worker|scripts)\//u;

/** The first way from a module of the browser to a module of the server, as the files on it. */
const wayToServer = (start: string): string[] | null => {
  const seen = new Set<string>();
  const queue: string[][] = [[start]];
  for (let way = queue.shift(); way; way = queue.shift()) {
    const file = way.at(-1) ?? start;
    if (serverSide.test(file)) return way;
    if (seen.has(file) || !/\.tsx?$/u.test(file)) continue;
    seen.add(file);
    const source = parse(file);
    // An action is called over the network: the browser gets its address, not its code.
    if (directiveOf(source) === "use server") continue;
    for (const specifier of importsOf(source)) {
      const next = resolveImport(specifier, file);
      if (next) queue.push([...way, next]);
    }
  }
  return null;
};

const clientModules = sourceFiles().filter((file) => directiveOf(parse(file)) === "use client");

test("there are modules of the browser to look at", () => {
  expect(clientModules.length).toBeGreaterThan(10);
});

test("nothing of the server's side reaches the browser", () => {
  expect(clientModules.map(wayToServer).filter((way) => way !== null)).toEqual([]);
});

test("the search for ways sees one where there is one", () => {
  expect(wayToServer("lib/server/health.ts")).toEqual(["lib/server/health.ts"]);
  expect(wayToServer("app/api/health/route.ts")).toEqual(["app/api/health/route.ts", "lib/server/health.ts"]);
});
