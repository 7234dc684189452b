import { describe, expect, test } from "vitest";
import { safeNext } from "./safe-next";

describe("where to go after signing in", () => {
  test.each([
    ["/", "/"],
    ["/student", "/student"],
    ["/en/student?tab=open#now", "/en/student?tab=open#now"],
    ["/stageplaatsen?q=zorg%20en%20welzijn", "/stageplaatsen?q=zorg%20en%20welzijn"],
    ["/student/../entiteit", "/entiteit"],
  ])("%s stays within the site", (value, path) => {
    expect(safeNext(value)).toBe(path);
  });

  test.each([
    "//evil.example", "///evil.example", "/\\evil.example", "\\/evil.example", "\\\\evil.example",
    "/\t/evil.example", "/\n/evil.example", "/\r\\evil.example", "\t//evil.example", " //evil.example",
    "/.//evil.example", "/x/..//evil.example", "/./\\evil.example",
    "https://evil.example", "http:evil.example", "javascript:alert(1)", "data:text/html,x", "student", "", "?next=1",
    "//user@evil.example", "//[::1]/", "/\u0009\u000a/evil.example", `/${"a".repeat(2000)}`,
  ])("%j is refused", (value) => {
    expect(safeNext(value)).toBeNull();
  });

  test("nothing stays nothing", () => {
    expect(safeNext(null)).toBeNull();
    expect(safeNext(undefined)).toBeNull();
  });
});
