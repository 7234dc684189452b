import { describe, expect, test } from "vitest";
import { addParameterRowSchema, newParameterRowSchema } from "./schema";

const whole = { table: "ggmmi", validFrom: "04/2026", value1: "2.200,00", sourceTitle: "Cao nr. 43", sourceReference: "Nationale Arbeidsraad", sourceStatus: "verified" };
const problemsOf = (input: object) => newParameterRowSchema.safeParse(input).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("a row as it is typed", () => {
  test("becomes months and cents", () => {
    expect(newParameterRowSchema.parse(whole)).toEqual({
      table: "ggmmi", validFrom: "2026-04", knownUntil: undefined, values: [220_000], typed: ["2.200,00"],
      sourceTitle: "Cao nr. 43", sourceReference: "Nationale Arbeidsraad", sourceStatus: "verified",
    });
    expect(newParameterRowSchema.parse({ ...whole, validFrom: " 4 / 2026 ", knownUntil: "2026-12" })).toMatchObject({ validFrom: "2026-04", knownUntil: "2026-12" });
  });

  test("of shares becomes parts of 1, one for each year", () => {
    expect(newParameterRowSchema.parse({ ...whole, table: "oaoShares", value1: "29", value2: "32 %", value3: "34,5" })).toMatchObject({ values: [0.29, 0.32, 0.345] });
    expect(newParameterRowSchema.parse({ ...whole, table: "bisShare", value1: "50" })).toMatchObject({ values: [0.5] });
  });

  test.each<[object, string[]]>([
    [{ ...whole, table: "issBenefit" }, ["table: invalidValue"]],
    [{ ...whole, table: "toString" }, ["table: invalidValue"]],
    [{ ...whole, validFrom: "" }, ["validFrom: required"]],
    [{ ...whole, validFrom: "13/2026" }, ["validFrom: parameter.invalidMonth"]],
    [{ ...whole, validFrom: "april" }, ["validFrom: parameter.invalidMonth"]],
    [{ ...whole, knownUntil: "03/2026" }, ["knownUntil: parameter.endBeforeStart"]],
    [{ ...whole, value1: "" }, ["value1: required"]],
    [{ ...whole, value1: "0" }, ["value1: parameter.invalidAmount"]],
    [{ ...whole, value1: "-5" }, ["value1: parameter.invalidAmount"]],
    [{ ...whole, value1: "veel" }, ["value1: parameter.invalidAmount"]],
    [{ ...whole, table: "soOtAmounts", value2: "884,31" }, ["value3: required"]],
    [{ ...whole, table: "oaoShares", value1: "129", value2: "0", value3: "x" }, ["value1: parameter.invalidShare", "value2: parameter.invalidShare", "value3: parameter.invalidShare"]],
  ])("%o is refused with %j", (input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  test("without a source is none", () => {
    expect(problemsOf({ table: "ggmmi", validFrom: "04/2026", value1: "2200" }).map((problem) => problem.split(":")[0])).toEqual(["sourceTitle", "sourceReference", "sourceStatus"]);
  });

  test("that was looked over carries the number it gets", () => {
    expect(addParameterRowSchema.parse({ ...whole, number: "2" })).toMatchObject({ number: 2, values: [220_000] });
    expect(addParameterRowSchema.safeParse(whole).success).toBe(false);
  });
});
