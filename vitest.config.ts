import { defineConfig } from "vitest/config";

const shared = {
  resolve: {
    alias: { "@": import.meta.dirname },
  },
};

/** These import `next/…` without a file extension, which only a bundler resolves. */
const inline = ["next-auth", "@auth/core", "next-intl", "next-safe-action"];
const exclude = ["node_modules/**", ".next/**", ".data/**"];

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: [...exclude, "**/*.int.test.ts"],
          server: { deps: { inline } },
          env: { TZ: "UTC" },
        },
      },
      {
        ...shared,
        test: {
          name: "integration",
          include: ["**/*.int.test.ts"],
          exclude,
          server: { deps: { inline } },
          env: { TZ: "UTC" },
          globalSetup: ["db/testing/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
