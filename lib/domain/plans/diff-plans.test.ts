import { describe, expect, test } from "vitest";
import { emptyPlan, type PlanContent } from "@/lib/domain/plans/content";
import { diffPlans } from "@/lib/domain/plans/diff-plans";

const plan: PlanContent = {
  ...emptyPlan,
  objective: "Aan het onthaal kunnen werken",
  competences: [{ name: "Bezoekers ontvangen", method: "Meelopen met Marc" }, { name: "Telefoon opnemen", method: "Oefenen met een collega" }],
  learningActions: ["Rondleiding", "Cursus veiligheid"],
};

const changesOf = (after: Partial<PlanContent>) =>
  diffPlans(plan, { ...plan, ...after }).filter(({ changed }) => changed).map(({ part, rows }) => [part, rows.map(({ kind }) => kind)]);

describe("diffPlans", () => {
  test("finds nothing between equal versions", () => {
    expect(changesOf({})).toEqual([]);
  });

  test("tells the parts in reading order, and what stayed", () => {
    expect(changesOf({ objective: "Zelfstandig aan het onthaal werken", learningActions: ["Rondleiding", "Cursus veiligheid", "Cursus taal"] }))
      .toEqual([["objective", ["changed"]], ["learningActions", ["same", "same", "added"]]]);
  });

  test("sees another way of learning as a change of that competence alone", () => {
    const [change] = diffPlans(plan, { ...plan, competences: [{ name: "Bezoekers ontvangen", method: "Eerst kijken, dan doen" }, ...plan.competences.slice(1)] }).filter(({ changed }) => changed);
    expect(change?.rows).toEqual([
      { kind: "changed", before: "Bezoekers ontvangen: Meelopen met Marc", after: "Bezoekers ontvangen: Eerst kijken, dan doen" },
      { kind: "same", before: "Telefoon opnemen: Oefenen met een collega", after: "Telefoon opnemen: Oefenen met een collega" },
    ]);
  });

  test("finds a row that is put in front or taken away, and leaves the others alone", () => {
    expect(changesOf({ learningActions: ["Kennismaken", "Rondleiding", "Cursus veiligheid"] })).toEqual([["learningActions", ["added", "same", "same"]]]);
    expect(changesOf({ learningActions: ["Cursus veiligheid"] })).toEqual([["learningActions", ["removed", "same"]]]);
  });

  test("an emptied text is taken away, and a first one is added", () => {
    expect(changesOf({ objective: "" })).toEqual([["objective", ["removed"]]]);
    expect(changesOf({ guidance: "Elke vrijdag een gesprek" })).toEqual([["guidance", ["added"]]]);
  });

  test("a moved row is one that goes and one that comes", () => {
    expect(changesOf({ learningActions: ["Cursus veiligheid", "Rondleiding"] })).toEqual([["learningActions", ["removed", "same", "added"]]]);
  });
});
