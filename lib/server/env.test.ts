import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseEnv, settingNames, SettingsError } from "@/lib/server/env";

const secret = "0123456789abcdef0123456789abcdef";
const messageOf = (source: Record<string, string>): string => {
  try {
    parseEnv(source);
    return "";
  } catch (error) {
    return error instanceof SettingsError ? error.message : `not a SettingsError: ${String(error)}`;
  }
};

describe("settings", () => {
  test("need nothing: an embedded demonstration on port 3000", () => {
    expect(parseEnv({})).toMatchObject({ PORT: 3000, APP_URL: "http://localhost:3000", DEMO: true, DATA_DIR: ".data", BEHIND_PROXY: false });
  });

  test("take an empty value for none, as an example file has them", () => {
    expect(parseEnv({ DATABASE_URL: "", PORT: "", DEMO: "", LOG_LEVEL: "" })).toMatchObject({ PORT: 3000, DEMO: true, LOG_LEVEL: "info" });
  });

  test("are no demonstration as soon as a database is named, unless one is asked for", () => {
    const production = { DATABASE_URL: "postgres://u:p@host/d", AUTH_SECRET: secret };
    expect(parseEnv(production).DEMO).toBe(false);
    expect(parseEnv({ ...production, DEMO: "1" }).DEMO).toBe(true);
    expect(parseEnv({ DEMO: "0" }).DEMO).toBe(false);
  });

  test("have a business date of their own in a demonstration only", () => {
    expect(parseEnv({ APP_TODAY: "2026-09-01" }).APP_TODAY).toBe("2026-09-01");
    expect(parseEnv({ APP_TODAY: "2026-09-01", DEMO: "0" }).APP_TODAY).toBeUndefined();
  });

  test("derive the address from the port, without a slash at the end", () => {
    expect(parseEnv({ PORT: "4100" }).APP_URL).toBe("http://localhost:4100");
    expect(parseEnv({ APP_URL: "https://stages.example.be/" }).APP_URL).toBe("https://stages.example.be");
  });

  test.each([
    ["PORT", "80000", "a port from 1 to 65535"],
    ["PORT", "drieduizend", "a port from 1 to 65535"],
    ["DATABASE_URL", "localhost/opstap", "postgres://user:password@host:5432/database"],
    ["DATABASE_URL", "mysql://u:p@host/d", "postgres://user:password@host:5432/database"],
    ["APP_URL", "stages.example.be", "https://stages.example.be"],
    ["AUTH_SECRET", "short", "at least 32 random characters"],
    ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "c2hvcnQ=", "32 random bytes in base64"],
    ["SMTP_URL", "mail.example.be", "smtps://user:password@host:465"],
    ["MAIL_FROM", "Opstap\r\nBcc: someone@example.be", "a sender"],
    ["DEMO", "yes", "0 or 1"],
    ["APP_TODAY", "1/9/2026", "a date such as 2026-09-01"],
    ["APP_TODAY", "2026-02-30", "a date such as 2026-09-01"],
    ["LOG_LEVEL", "loud", "debug, info, warn, error or silent"],
    ["OIDC_ISSUER", "https://login.example.be", "OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together"],
    ["DATABASE_READ_URL", "postgres://u:p@replica/d", "a DATABASE_URL"],
  ])("stop the start when %s is %j, and say what is expected", (name, value, expected) => {
    const message = messageOf({ [name]: value });
    expect(message).toContain(`${name}: expected`);
    expect(message).toContain(expected);
  });

  test("name every wrong one at once and repeat no value, which may be a secret", () => {
    const message = messageOf({ PORT: "0", AUTH_SECRET: "hunter2hunter2" });
    expect(message).toMatch(/PORT: expected[\s\S]+AUTH_SECRET: expected/);
    expect(message).not.toContain("hunter2");
  });

  test("with a database of one's own need a secret of one's own", () => {
    expect(messageOf({ DATABASE_URL: "postgres://u:p@host/d" })).toContain("AUTH_SECRET: expected");
  });

  test("are all listed in .env.example, and nothing else is", () => {
    const example = readFileSync(path.resolve(import.meta.dirname, "../../.env.example"), "utf8");
    const listed = [...example.matchAll(/^# ([A-Z][A-Z_]+)=/gmu)].map(([, name]) => name ?? "");
    expect(listed.toSorted()).toEqual([...settingNames].toSorted());
  });
});
