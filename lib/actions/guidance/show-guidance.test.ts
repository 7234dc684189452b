import { afterEach, beforeEach, expect, test, vi } from "vitest";
import nextConfig from "@/next.config";
import { showGuidanceAction } from "@/lib/actions/guidance/show-guidance";
import { log } from "@/lib/server/log";
import { env } from "@/lib/server/env";

// The framework's headers exist in a request only.
vi.mock("next/headers", () => ({ headers: async () => new Headers({ origin: env().APP_URL }) }));

const written: unknown[] = [];
const levels = ["trace", "debug", "info", "warn", "error", "fatal"] as const;
const keep = (...words: unknown[]): void => void written.push(words);

beforeEach(() => {
  written.length = 0;
  for (const level of levels) vi.spyOn(log(), level).mockImplementation(keep);
  for (const level of ["debug", "info", "log", "warn", "error"] as const) vi.spyOn(console, level).mockImplementation(keep);
});
afterEach(() => vi.restoreAllMocks());

const post = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return showGuidanceAction({}, form);
};

test("the posted answers come back with what the law says of them, and no log holds a word of it", async () => {
  const { data } = await post({ side: "candidate", now: "seeking", age: "27", vdab: "free", health: "benefit", work: "yes", note: "geheim" });
  expect(data?.answers).toEqual({ now: "seeking", age: "27", vdab: "free", health: "benefit", work: "yes" });
  expect(data?.advice.find(({ instrument }) => instrument === "wes")?.fit).toBe("fits");
  expect(data?.advice).toHaveLength(16);
  expect(written).toEqual([]);
  log().info("heard");
  expect(written).toEqual([["heard"]]);
});

test("the development server does not write the arguments of actions either", () => {
  expect(nextConfig.logging).toMatchObject({ serverFunctions: false });
});
