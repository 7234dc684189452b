import { expect, test } from "vitest";
import { planContentFrom } from "@/lib/domain/plans/form-content";
import { savePlanSchema } from "@/lib/domain/plans/schema";

const fields = {
  objective: " Leren werken aan een onthaal ", guidance: "", durationMotivation: "Drie maanden volstaan.",
  "competences-2-name": "Telefoneren", "competences-2-method": "", "competences-0-name": "Ontvangen", "competences-0-method": "Meelopen",
  "competences-1-name": " ", "competences-1-method": "", "learningActions-10": "Cursus", "learningActions-2": "Rondleiding", "startSituationActions-0": "",
};

test("a form gives its rows in their own order, without the empty ones", () => {
  const content = planContentFrom(new Map(Object.entries(fields)));
  expect(content.competences).toEqual([{ name: "Ontvangen", method: "Meelopen" }, { name: "Telefoneren", method: "" }]);
  expect(content.learningActions).toEqual(["Rondleiding", "Cursus"]);
  expect(content.startSituationActions).toEqual([]);
});

test("the schema of the form trims, and refuses more rows than a plan has", () => {
  const form = { ...fields, placementId: "01a2020d-2668-7ac0-b4e6-2c88f05d90cf", number: "0", version: "0" };
  expect(savePlanSchema.parse(form)).toMatchObject({ number: 0, then: "keep", content: { objective: "Leren werken aan een onthaal" } });
  const rows = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`learningActions-${index}`, "Nog een"]));
  expect(savePlanSchema.safeParse({ ...form, ...rows }).success).toBe(false);
});
