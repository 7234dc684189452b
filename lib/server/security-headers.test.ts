import { expect, test } from "vitest";
import { pagePolicy, trustedHeaders } from "./security-headers";

test("a page runs only scripts with its own nonce, and evaluates none", () => {
  const policy = pagePolicy({ nonce: "abc", isDevelopment: false });
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).toContain("style-src 'self' 'nonce-abc';");
  expect(policy).toContain("frame-ancestors 'none'");
});

test("a form may lead to the sign-in service", () => {
  const policy = pagePolicy({ nonce: "abc", isDevelopment: false, formTargets: ["https://login.example.be"] });
  expect(policy).toContain("form-action 'self' https://login.example.be;");
});

test("headers that Next trusts are taken away from outsiders", () => {
  const headers = trustedHeaders(
    new Headers({
      host: "stages.example.be",
      "x-middleware-subrequest": "proxy:proxy:proxy",
      "content-security-policy": "script-src 'nonce-evil'",
      "x-nonce": "evil",
      "x-forwarded-host": "evil.example",
      accept: "text/html",
    }),
    false,
  );
  expect(Object.fromEntries(headers)).toEqual({
    host: "stages.example.be",
    "x-forwarded-host": "stages.example.be",
    accept: "text/html",
  });
});

test("our own proxy may say under which name we were called", () => {
  const headers = trustedHeaders(new Headers({ host: "10.0.0.4", "x-forwarded-host": "stages.example.be" }), true);
  expect(headers.get("x-forwarded-host")).toBe("stages.example.be");
});
