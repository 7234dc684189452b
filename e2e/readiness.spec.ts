import { expect } from "@playwright/test";
import { test } from "./support/test";

test("a site that was just started has its database, its schema and a worker that lives", async ({ request }) => {
  const answer = await request.get("/api/ready");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: "UP", checks: { database: "UP", schema: "UP", worker: "UP" } });
});
