import { expect, test } from "vitest";
import { sourceHash } from "@/scripts/site/build";

test("the same sources have the same fingerprint, and a public setting changes it", async () => {
  const plain = await sourceHash({ NODE_ENV: "production" });
  expect(await sourceHash({ NODE_ENV: "production", PORT: "4000" })).toBe(plain);
  expect(await sourceHash({ NODE_ENV: "production", NEXT_PUBLIC_MAP: "x" })).not.toBe(plain);
});
