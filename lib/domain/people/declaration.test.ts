import { describe, expect, test } from "vitest";
import { giveDeclarationSchema, isOfForeignOrigin, originDefinitions, type Declaration } from "./declaration";

const told = (facts: Partial<Declaration>): Declaration => ({ nationality: null, nationalityAtBirth: null, parentsAtBirth: null, disability: null, ...facts });
const answers = (facts: Partial<Declaration>) => originDefinitions.map((definition) => isOfForeignOrigin(told(facts), definition));

describe("the three definitions of origin are kept apart", () => {
  test.each<[string, Partial<Declaration>, (boolean | null)[]]>([
    ["Belgian through and through", { nationality: "belgian", nationalityAtBirth: "belgian", parentsAtBirth: "belgian" }, [false, false, false]],
    ["a parent born Dutch: for VDAB no foreign origin", { nationality: "belgian", nationalityAtBirth: "belgian", parentsAtBirth: "european" }, [true, true, false]],
    ["a parent born Moroccan", { nationality: "belgian", nationalityAtBirth: "belgian", parentsAtBirth: "other" }, [true, true, true]],
    ["now French, born Belgian of Belgians: only the personnel figures count it", { nationality: "european", nationalityAtBirth: "belgian", parentsAtBirth: "belgian" }, [false, true, false]],
    ["only the nationality now was told, and it is Belgian", { nationality: "belgian" }, [null, null, null]],
    ["only that one was born Turkish", { nationalityAtBirth: "other" }, [true, true, true]],
    ["nothing was told: not known, which is not no", {}, [null, null, null]],
  ])("%s", (_, facts, expected) => {
    expect(answers(facts)).toEqual(expected);
  });
});

describe("what is given", () => {
  const empty = { nationality: "", nationalityAtBirth: "", parentsAtBirth: "", disability: "" };
  test("an empty answer is not told, and one answer is enough", () => {
    expect(giveDeclarationSchema.parse({ ...empty, disability: "no", consent: "on" }))
      .toEqual({ nationality: null, nationalityAtBirth: null, parentsAtBirth: null, disability: false, consent: "on" });
  });
  test("without consent, or without any answer, nothing is kept", () => {
    expect(giveDeclarationSchema.safeParse({ ...empty, disability: "no" }).error?.issues[0]?.path).toEqual(["consent"]);
    expect(giveDeclarationSchema.safeParse({ ...empty, consent: "on" }).error?.issues[0]?.message).toBe("declaration.nothing");
  });
});
