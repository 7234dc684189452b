import { expect, test } from "vitest";
import { glossary, glossaryGroups } from "@/lib/domain/glossary";
import en from "@/lib/i18n/messages/en/glossary.json";
import nl from "@/lib/i18n/messages/nl/glossary.json";

const keys = glossaryGroups.flatMap((group) => glossary[group].map((term) => term.key));
const explained: ReadonlyMap<string, { term: string; meaning: string }> = new Map(Object.entries(nl.terms));

const row = ({ key, codeName }: { key: string; codeName: string }): string => {
  const { term, meaning } = explained.get(key) ?? { term: "", meaning: "" };
  return `| ${term} | \`${codeName}\` | ${meaning} |`;
};

const document = (): string =>
  [
    "# Glossary",
    "",
    "Dutch on screen, English in the program. Written from `lib/domain/glossary.ts` and the Dutch messages, which the page",
    "`/begrippen` reads too; after a change run `npx vitest run lib/domain/glossary.test.ts -u`.",
    ...glossaryGroups.flatMap((group) => ["", `## ${nl.groups[group]}`, "", "| Dutch | In the program | Meaning |", "|---|---|---|", ...glossary[group].map(row)]),
    "",
  ].join("\n");

test("every term is explained in both languages, and nothing else is", () => {
  expect(new Set(keys).size).toBe(keys.length);
  expect(Object.keys(nl.terms).toSorted()).toEqual(keys.toSorted());
  expect(Object.keys(en.terms).toSorted()).toEqual(keys.toSorted());
});

test("docs/glossary.md says what the page says", async () => {
  await expect(document()).toMatchFileSnapshot("../../docs/glossary.md");
});
