import { expect, test } from "vitest";
import { withReadableDays } from "./readable-days";

test("a legal date in a sentence is written as people read it, anything else stays", () => {
  const values = { on: "2027-02-01", title: "Stage 2027-02-01", max: 5 };
  expect(withReadableDays(values, "nl")).toEqual({ on: "1\u00a0februari\u00a02027", title: "Stage 2027-02-01", max: 5 });
  expect(withReadableDays(values, "en").on).toBe("1\u00a0February\u00a02027");
});
