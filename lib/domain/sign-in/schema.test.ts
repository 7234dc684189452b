import { describe, expect, test } from "vitest";
import { emailAddress } from "./schema";

describe("an e-mail address to sign in with", () => {
  test.each([
    ["yara@example.be", "yara@example.be"],
    ["  Yara.Desmedt@Example.BE ", "yara.desmedt@example.be"],
    ["yara＠example.be", "yara@example.be"],
  ])("%j is read as %s", (typed, address) => {
    expect(emailAddress().parse(typed)).toBe(address);
  });

  test.each([
    "yara", "yara@", "@example.be", "a@b@example.be", "a＠b@example.be", "yara@example.be,other@example.be",
    "yara@example.be\nbcc: other@example.be", '"yara@evil.example"@example.be', "yára@example.be", `${"a".repeat(250)}@example.be`,
  ])("%j is refused", (typed) => {
    const result = emailAddress().safeParse(typed);
    expect(result.error?.issues[0]?.message).toBe("invalidEmail");
  });

  test("nothing is a missing answer", () => {
    expect(emailAddress().safeParse("  ").error?.issues[0]?.message).toBe("required");
  });
});
