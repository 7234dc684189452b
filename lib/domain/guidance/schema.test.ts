import fc from "fast-check";
import { expect, test } from "vitest";
import { zfd } from "zod-form-data";
import { guidanceForm } from "./schema";

const formOf = (fields: Readonly<Record<string, string>>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const read = (fields: Readonly<Record<string, string>>) => zfd.formData(guidanceForm).parse(formOf(fields));

test("what was answered comes through; the rest was not said", () => {
  expect(read({ side: "candidate", now: "seeking", age: " 27 ", vdab: "", since: "veel", work: "yes", insz: "93051822361" }))
    .toEqual({ side: "candidate", answers: { now: "seeking", age: "27", work: "yes" } });
  expect(read({ side: "host", who: "school", now: "seeking" })).toEqual({ side: "host", answers: { who: "school" } });
});

test("no form is refused, whatever it holds", () => {
  const name = fc.constantFrom("side", "now", "age", "start", "who", "sanctionOn", "$ACTION_ID");
  fc.assert(fc.property(fc.dictionary(name, fc.string({ maxLength: 60 })), (fields) => {
    expect(() => read(fields)).not.toThrow();
  }), { numRuns: 1000 });
});
