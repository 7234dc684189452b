import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const shared = {
  resolve: {
    alias: { "@": import.meta.dirname },
  },
};

/** These import `next/…` without a file extension, which only a bundler resolves. */
const inline = ["next-auth", "@auth/core", "next-intl", "next-safe-action"];
const exclude = ["node_modules/**", ".next/**", ".data/**"];

/** What a test finds set, whatever the machine has: nothing of ours may be read or written. */
const env = {
  TZ: "UTC",
  LOG_LEVEL: "silent",
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "a-secret-for-tests-that-opens-nothing",
  // Swept away with the throw-away database, see db/testing/global-setup.ts.
  DATA_DIR: path.join(tmpdir(), `opstap-test-${process.pid}-data`),
};

export default defineConfig({
  test: {
    // By default one processor is left idle, of which there may be two; files wait for PostgreSQL most of their time.
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: [...exclude, "**/*.int.test.ts"],
          server: { deps: { inline } },
          env,
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: "integration",
          include: ["**/*.int.test.ts"],
          exclude,
          server: { deps: { inline } },
          env,
          globalSetup: ["db/testing/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
