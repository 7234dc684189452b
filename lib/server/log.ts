import pino, { type Logger } from "pino";

let logger: Logger | undefined;

/** Structured log on standard output. What names a person never stands in it. */
export const log = (): Logger =>
  (logger ??= pino({
    level: process.env.LOG_LEVEL ?? "info",
    redact: { paths: ["email", "name", "givenName", "familyName", "insz", "iban", "*.email", "*.name", "*.insz", "*.iban"], censor: "…" },
  }));
