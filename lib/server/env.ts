import { z } from "zod";

const unsetWhenEmpty = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(unsetWhenEmpty, schema.optional());

const address = (protocols: readonly string[], expected: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), expected);

const postgresAddress = address(["postgres:", "postgresql:"], "an address such as postgres://user:password@host:5432/database");
const webAddress = address(["http:", "https:"], "an address such as https://stages.example.be");
const isoDate = z.iso.date("a date such as 2026-09-01");
const isKey = (key: string): boolean => Buffer.from(key, "base64").length === 32;
const flag = z.enum(["0", "1"], "0 or 1");
const wholeNumber = (expected: string, min: number, max: number) =>
  z.coerce.number(expected).int(expected).min(min, expected).max(max, expected);

const shape = z.object({
  DATABASE_URL: optional(postgresAddress),
  DATABASE_READ_URL: optional(postgresAddress),
  STATEMENT_TIMEOUT_MS: optional(wholeNumber("a number of milliseconds, at least 100", 100, 3_600_000)),
  PORT: z.preprocess(unsetWhenEmpty, wholeNumber("a port from 1 to 65535", 1, 65_535).default(3000)),
  APP_URL: optional(webAddress),
  AUTH_SECRET: optional(z.string().min(32, "at least 32 random characters")),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: optional(
    z.string().refine((key) => [16, 24, 32].includes(Buffer.from(key, "base64").length), "32 random bytes in base64"),
  ),
  SPECIAL_KEY: optional(z.string().refine(isKey, "32 random bytes in base64")),
  SPECIAL_OLD_KEYS: optional(z.string().refine((keys) => keys.split(",").every(isKey), "keys of 32 bytes in base64, with commas between")),
  OIDC_ISSUER: optional(webAddress),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  SMTP_URL: optional(address(["smtp:", "smtps:"], "an address such as smtps://user:password@host:465")),
  MAIL_FROM: z.preprocess(
    unsetWhenEmpty,
    z.string().regex(/^[^\r\n]*@[^\r\n]+$/, "a sender such as Opstap <stages@example.be>").default("Opstap <opstap@localhost>"),
  ),
  STORAGE_URL: optional(address(["http:", "https:", "s3:"], "the address of an S3 bucket, s3://key:secret@host/bucket")),
  DATA_DIR: z.preprocess(unsetWhenEmpty, z.string().default(".data")),
  DEMO: optional(flag),
  APP_TODAY: optional(isoDate),
  BEHIND_PROXY: z.preprocess(unsetWhenEmpty, flag.default("0")),
  LOG_LEVEL: z.preprocess(
    unsetWhenEmpty,
    z.enum(["debug", "info", "warn", "error", "silent"], "debug, info, warn, error or silent").default("info"),
  ),
  IDP_INTERNAL_URL: optional(webAddress),
});

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(shape.shape);

const settings = shape
  .superRefine((values, context) => {
    const oidc = [values.OIDC_ISSUER, values.OIDC_CLIENT_ID, values.OIDC_CLIENT_SECRET];
    const given = oidc.filter((value) => value !== undefined).length;
    if (given !== 0 && given !== oidc.length) {
      context.addIssue({ code: "custom", path: ["OIDC_ISSUER"], message: "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together, or none of them" });
    }
    if (values.DATABASE_URL && !values.AUTH_SECRET) {
      context.addIssue({ code: "custom", path: ["AUTH_SECRET"], message: "at least 32 random characters, because DATABASE_URL is set" });
    }
    if (values.DATABASE_READ_URL && !values.DATABASE_URL) {
      context.addIssue({ code: "custom", path: ["DATABASE_READ_URL"], message: "a DATABASE_URL that it is the replica of" });
    }
  })
  .transform((values) => {
    const isDemo = values.DEMO === undefined ? values.DATABASE_URL === undefined : values.DEMO === "1";
    return {
      ...values,
      APP_URL: (values.APP_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ""),
      /** Demo people, demo data and the demo sign-in: only where nobody named a database of their own. */
      DEMO: isDemo,
      /** The business date; outside a demo the clock decides. */
      APP_TODAY: isDemo ? values.APP_TODAY : undefined,
      BEHIND_PROXY: values.BEHIND_PROXY === "1",
    };
  });

export type Env = z.output<typeof settings>;

/** A setting that stops the start: names it, says what is expected and never repeats a secret. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/**
 * Checks settings against the one schema.
 * @throws SettingsError with a line per wrong setting
 */
export const parseEnv = (source: Readonly<Record<string, string | undefined>>): Env => {
  const parsed = settings.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: expected ${issue.message}.`);
  throw new SettingsError(`These settings are wrong:\n${lines.join("\n")}\nEvery setting is explained in .env.example.`);
};

let checked: Env | undefined;

/** The validated settings of this process, read once at the first call. */
export const env = (): Env => (checked ??= parseEnv(process.env));
