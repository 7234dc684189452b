import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readSource } from "@/lib/architecture/source-files";

const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readSource("package.json")));
const lock = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional(), resolved: z.string().optional() })) })
  .parse(JSON.parse(readSource("package-lock.json")));

const locked = (name: string): string[] =>
  Object.entries(lock.packages)
    .filter(([place]) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version ?? "");

const numbers = (version: string): number[] => version.split(/[.-]/u).slice(0, 3).map(Number);

const isAtLeast = (version: string, floor: string): boolean => {
  const pairs = numbers(floor).map((wanted, place) => [numbers(version)[place] ?? 0, wanted] as const);
  const [have, wanted] = pairs.find(([left, right]) => left !== right) ?? [0, 0];
  return have >= wanted;
};

describe("versions", () => {
  test.each([
    ["next", "16.4.1", "remote code execution without sign-in: GHSA-673q-mjm6-r5xr, CVE-2026-96889"],
    ["drizzle-orm", "0.45.2", "injection through identifiers: CVE-2026-39356"],
    ["nodemailer", "9.1.0", "older ones accept addresses that go elsewhere"],
  ])("%s is at least %s everywhere in the lock file (%s)", (name, floor) => {
    const versions = locked(name);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([]);
  });

  test("next-auth is the one version that has its fixes and resolves", () => {
    expect(locked("next-auth")).toEqual(["5.0.0-beta.32"]);
  });

  test("the floor compares as numbers, not as text", () => {
    expect(["16.4.0", "16.10.0", "17.0.0"].map((version) => isAtLeast(version, "16.4.1"))).toEqual([false, true, true]);
  });

  test("every package is pinned to one version", () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/u.test(version))).toEqual([]);
  });

  test("the lock file names no server to download from", () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith("http"))).toEqual([]);
  });
});
