import { expect, test } from "vitest";
import { maySuspend } from "./may-suspend";

test.each([
  ["wes", "2022-12-31", true], ["wes", "2023-01-01", false], ["oao", "2026-09-01", true], ["sao", "2026-09-01", false],
  ["bis", "2026-09-01", false], ["act", "2026-09-01", false], ["employment", "2026-09-01", false],
])("a %s that starts on %s can be suspended: %s", (code, startsOn, expected) => {
  expect(maySuspend(code, { startsOn })).toBe(expected);
});
