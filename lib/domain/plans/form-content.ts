import type { PlanContent } from "@/lib/domain/plans/content";

/** The rows that a form has of a list, in order: `learningActions-0`, `competences-2-name` … */
const rowsOf = (names: Iterable<string>, list: string): number[] =>
  [...new Set([...names].flatMap((name) => {
    const [, index] = new RegExp(`^${list}-(\\d{1,3})(?:-|$)`, "u").exec(name) ?? [];
    return index === undefined ? [] : [Number(index)];
  }))].toSorted((a, b) => a - b);

/** A plan from the fields of its form, by name; rows that are empty are left out. Nothing is trimmed or checked yet. */
export const planContentFrom = (fields: ReadonlyMap<string, unknown>): PlanContent => {
  const textOf = (name: string): string => {
    const value = fields.get(name);
    return typeof value === "string" ? value : "";
  };
  const texts = (list: string): string[] => rowsOf(fields.keys(), list).map((index) => textOf(`${list}-${index}`)).filter((row) => row.trim() !== "");
  return {
    objective: textOf("objective"), durationMotivation: textOf("durationMotivation"), guidance: textOf("guidance"),
    competences: rowsOf(fields.keys(), "competences")
      .map((index) => ({ name: textOf(`competences-${index}-name`), method: textOf(`competences-${index}-method`) }))
      .filter(({ name, method }) => name.trim() !== "" || method.trim() !== ""),
    startSituationActions: texts("startSituationActions"), learningActions: texts("learningActions"),
  };
};
