import { expect, test } from "vitest";
import { proposeBudgetSchema } from "@/lib/domain/funding/schema";

test.each([
  ["640.000,00", 64_000_000], ["640000", 64_000_000], ["€ 1.035,24", 103_524], ["1035.24", 103_524], ["1.035", 103_500], ["0,5", 50],
])("an amount typed as %s is %i cents", (amount, cents) => {
  expect(proposeBudgetSchema.parse({ year: "2027", name: "BIS", amount }).amount).toBe(cents);
});

test.each(["", "0", "-5", "veel", "1e12"])("%s is no amount", (amount) => {
  expect(proposeBudgetSchema.safeParse({ year: "2027", name: "BIS", amount }).success).toBe(false);
});
