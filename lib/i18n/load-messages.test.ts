import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { loadMessages } from "./load-messages";
import { namespaces } from "./namespaces";

const folder = join(import.meta.dirname, "messages");
const read = (locale: string, namespace: string): unknown =>
  JSON.parse(readFileSync(join(folder, locale, `${namespace}.json`), "utf8"));

/** `a.b` → sentence, for every sentence of a file. */
const sentencesOf = (value: unknown, path = ""): [string, string][] => {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) throw new Error(`${path} is no sentence`);
  return Object.entries(value).flatMap(([key, below]) => sentencesOf(below, path ? `${path}.${key}` : key));
};

/** The values a sentence asks for. Of one with cases only what is chosen on: its branches are in braces too. */
const argumentsOf = (sentence: string): string[] => {
  const pattern = /, (?:plural|select)/.test(sentence) ? /\{(\w+),/g : /\{(\w+)[,}]/g;
  return [...sentence.matchAll(pattern)].map(([, name]) => name ?? "");
};

describe("message files", () => {
  test("every namespace has a Dutch file, and every file is listed", () => {
    const files = readdirSync(join(folder, "nl")).map((file) => file.replace(/\.json$/, ""));
    expect(files.toSorted()).toEqual([...namespaces].toSorted());
  });

  test.each(namespaces.filter((name) => existsSync(join(folder, "en", `${name}.json`))))(
    "%s: English has no sentence that Dutch lacks, and asks for the same values",
    (namespace) => {
      const dutch = new Map(sentencesOf(read("nl", namespace)));
      for (const [key, sentence] of sentencesOf(read("en", namespace))) {
        expect(dutch.has(key), key).toBe(true);
        // A rule brings its own sentence in each language, as `nl` and `en`.
        const names = argumentsOf(sentence).filter((name) => name !== "en");
        for (const name of names) expect(dutch.get(key), key).toMatch(new RegExp(`\\{${name}[,}]`));
      }
    },
  );

  test.each(["nl", "en"] as const)("every sentence in %s can be read by the formatter", async (locale) => {
    const messages = await loadMessages(locale);
    const failures: string[] = [];
    const translate = createTranslator({
      locale,
      messages,
      onError: (error) => {
        if (error.code === "INVALID_MESSAGE") failures.push(error.message);
      },
    });
    // The library types keys only where it knows the files' shapes.
    const t = translate as (key: string) => string;
    for (const [key] of sentencesOf(messages)) t(key);
    expect(failures).toEqual([]);
  });

  test("a sentence without a translation is Dutch", async () => {
    const [dutch, english] = await Promise.all([loadMessages("nl"), loadMessages("en")]);
    const keys = (messages: unknown) => sentencesOf(messages).map(([key]) => key);
    expect(keys(english).toSorted()).toEqual(keys(dutch).toSorted());
  });
});
