import { describe, expect, test } from "vitest";
import { adviseOn } from "@/lib/domain/guidance/advice";
import { questions, sides, type Answers } from "@/lib/domain/guidance/questions";
import english from "@/lib/i18n/messages/en/guidance.json";
import dutch from "@/lib/i18n/messages/nl/guidance.json";

/** The sentence under a path of names, or undefined where there is none. */
const wordAt = (messages: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((part, name) => (typeof part === "object" && part !== null ? Object.entries(part).find(([key]) => key === name)?.[1] : undefined), messages);

const isSaid = (messages: unknown, ...path: string[]): boolean => typeof wordAt(messages, path) === "string";

describe.each([["Dutch", dutch], ["English", english]] as const)("in %s", (_language, messages) => {
  test("every question, every answer and the reason of every question has its words", () => {
    const missing = sides.flatMap((side) => questions[side]).flatMap((question) => {
      const { key, kind } = question;
      const paths = ["title", "text", "why"].map((name) => [key, name]);
      if (kind === "choice") paths.push(...question.options.map((option) => [key, "options", option, "label"]));
      else paths.push([key, "said"]);
      if (kind === "number") paths.push([key, "unit"]);
      return paths.filter((path) => !isSaid(messages, "q", ...path)).map((path) => path.join("."));
    });
    expect(missing).toEqual([]);
  });

  test("a candidate is told as je what was found, but for the course and for what the law alone can say", () => {
    const ways: Answers[] = [
      {}, { now: "seeking", age: "30", vdab: "free", since: "30", work: "yes", health: "none" }, { now: "school", age: "16", schooling: "yes", diploma: "yes", vdab: "no", work: "no", health: "none" },
      { now: "working", age: "40", vdab: "working", work: "yes", health: "none" }, { now: "seeking", age: "20", schooling: "no", vdab: "free", since: "1", work: "yes", health: "none" },
    ];
    const conditions = ["2024-06-03", "2026-11-24"].flatMap((today) => ways.flatMap((answers) => adviseOn("candidate", answers, today))).flatMap(({ conditions }) => conditions);
    const told = conditions.flatMap(({ about: [fact] = [], outcome }) => (fact && fact !== "candidate.education" && outcome !== "warn" ? [`${fact.split(".").at(-1)} ${outcome}`] : []));
    expect(new Set(told).size).toBeGreaterThan(14);
    expect([...new Set(told)].filter((one) => !isSaid(messages, "you", ...one.split(" ")))).toEqual([]);
  });
});
