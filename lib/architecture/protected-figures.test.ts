import { describe, expect, test } from "vitest";
import { importsOf, parse, resolveImport } from "@/lib/architecture/module-graph";
import { readSource, sourceFiles } from "@/lib/architecture/source-files";

const files = sourceFiles().filter((file) => !/\.test\.tsx?$/u.test(file));
const importsFrom = (file: string): string[] => importsOf(parse(file)).flatMap((specifier) => resolveImport(specifier, file) ?? []);
const importersOf = (imported: RegExp): string[] => files.filter((file) => importsFrom(file).some((target) => imported.test(target)));
const outside = (allowed: RegExp, importers: readonly string[]): string[] => importers.filter((file) => !allowed.test(file));

describe("an unprotected number reaches no public page", () => {
  test("only disclosure control makes a protected figure, and it hands out no way to make one", () => {
    const makers = files.filter((file) => /new Protected(?:Count|Percentage)\(/u.test(readSource(file)));
    expect(makers).toEqual(["lib/domain/disclosure/protect.ts"]);
    expect(readSource("lib/domain/disclosure/protect.ts")).not.toMatch(/export (?:abstract )?class|export \{/u);
    // A cast would be the other way.
    expect(files.filter((file) => /\bas (?:unknown as )?Protected(?:Share)?\b/u.test(readSource(file)))).toEqual([]);
  });

  test("no page, component or route names what is counted before anything is hidden", () => {
    const counts = /^lib\/(?:domain\/statistics\/year-(?:counts|tables)|server\/statistics\/(?:count-|read-year|year-actions|write-cells))/u;
    expect(outside(/^(?:lib|db|scripts|worker)\//u, importersOf(counts))).toEqual([]);
  });

  test("internal figures are for workspaces and the files of the service alone", () => {
    const internal = importersOf(/^lib\/server\/statistics\/(?:cross-table|own-figures|saved-tables|default-cross-table)/u);
    expect(outside(/^(?:app\/\[locale\]\/(?:coordinator|entity|school)\/figures\/|app\/api\/cross-tables\/|lib\/(?:server|actions)\/statistics\/|components\/statistics\/|scripts\/bench\/)/u, internal)).toEqual([]);
  });
});

describe("special categories", () => {
  test("are opened by the person, by imports and by the counting of protected figures alone", () => {
    const opens = importersOf(/^lib\/server\/special\/(?:seal|own-declaration|imported-declaration|year-groups|special-keys)\.ts$/u);
    const allowed = [
      "lib/server/special/", "lib/server/imports/", "lib/server/statistics/count-declared-groups.ts", "lib/server/statistics/read-year.ts",
      "lib/server/statistics/kept-years.ts", "lib/actions/declarations/", "app/[locale]/student/declaration/", "scripts/demo/",
    ];
    expect(opens.filter((file) => !allowed.some((place) => file.startsWith(place)))).toEqual([]);
    expect(opens.length).toBeGreaterThan(6);
  });

  test("are read in SQL nowhere else", () => {
    const reads = files.filter((file) => /special\.(?:imported_declarations|own_declarations|year_groups)/u.test(readSource(file)));
    const allowed = /^(?:lib\/server\/(?:special|imports)\/|lib\/server\/statistics\/count-declared-groups\.ts|scripts\/bench\/import\.ts|db\/testing\/)/u;
    expect(outside(allowed, reads)).toEqual([]);
  });
});
